package cn.tianwen.admin.testing;

import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.editorial.ChecklistPoint;
import cn.tianwen.editorial.ContentItem;
import cn.tianwen.editorial.Editorial;
import cn.tianwen.editorial.ReviewDecision;
import cn.tianwen.editorial.review.PassageComment;
import cn.tianwen.editorial.review.ReviewDraft;
import java.util.List;
import java.util.Set;

/** Decides reviews without the pages. */
public final class Decisions {

  private final Editorial editorial;

  /** Decides by these services. */
  public Decisions(Editorial editorial) {
    this.editorial = editorial;
  }

  /** Passes an item on. */
  public ContentItem approve(Principal who, ContentItem item) {
    return decide(
        who,
        item,
        new ReviewDraft(ReviewDecision.APPROVED, Set.of(ChecklistPoint.values()), "", List.of()));
  }

  /** Gives an item back. */
  public ContentItem giveBack(
      Principal who, ContentItem item, String comment, PassageComment... passages) {
    return decide(
        who, item, new ReviewDraft(ReviewDecision.RETURNED, Set.of(), comment, List.of(passages)));
  }

  private ContentItem decide(Principal who, ContentItem item, ReviewDraft draft) {
    return editorial.reviews().decide(who, item.id(), item.revision(), draft);
  }
}
