package cn.tianwen.editorial.review;

import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.editorial.ContentItem;
import cn.tianwen.editorial.Review;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reviews. */
public final class Reviews {
  public List<QueuedItem> queue(Principal who, QueueQuery query) {
    throw new UnsupportedOperationException();
  }

  public ContentItem decide(Principal who, UUID id, long revision, ReviewDraft draft) {
    throw new UnsupportedOperationException();
  }

  public List<Review> reviews(Principal who, UUID id) {
    throw new UnsupportedOperationException();
  }

  public List<ReviewComment> comments(Principal who, UUID id, int version) {
    throw new UnsupportedOperationException();
  }

  public Optional<String> obstacle(Principal who, ContentItem item) {
    throw new UnsupportedOperationException();
  }
}
