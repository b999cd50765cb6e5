package cn.tianwen.editorial.review;

import cn.tianwen.editorial.ChecklistPoint;
import cn.tianwen.editorial.ReviewDecision;
import java.util.List;
import java.util.Set;

/**
 * A decision that somebody wants to make.
 *
 * @param checked points of the checklist that are confirmed; all of them to approve
 * @param comment for the owner; 0..2,000 characters, needed to return
 * @param passages comments on passages, at most 200
 */
public record ReviewDraft(
    ReviewDecision decision,
    Set<ChecklistPoint> checked,
    String comment,
    List<PassageComment> passages) {

  /** Copies the sets; strips the comment. */
  public ReviewDraft {
    checked = Set.copyOf(checked);
    comment = comment.strip();
    passages = List.copyOf(passages);
  }
}
