package cn.tianwen.editorial.publish;

import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.editorial.ContentItem;
import cn.tianwen.editorial.Publication;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Publishing. */
public final class Publishing {
  public ContentItem schedule(
      Principal who,
      UUID id,
      long revision,
      @Nullable Instant publishAt,
      @Nullable Instant expiresAt) {
    throw new UnsupportedOperationException();
  }

  public ContentItem withdraw(Principal who, UUID id, long revision, String reason) {
    throw new UnsupportedOperationException();
  }

  public int publishDue() {
    throw new UnsupportedOperationException();
  }

  public List<Publication> trail(Principal who, UUID id) {
    throw new UnsupportedOperationException();
  }

  /** Whether somebody may schedule, sign off (other things being equal) and withdraw an item. */
  public boolean mayPublish(Principal who, ContentItem item) {
    throw new UnsupportedOperationException();
  }
}
