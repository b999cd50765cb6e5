package cn.tianwen.editorial;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A review that was done; never changed afterwards.
 *
 * @param contentHash of the version that was reviewed
 * @param reviewer who decided
 * @param checked points of the checklist that the reviewer confirmed; all of them when approved
 * @param comment for the owner; never empty when returned
 */
public record Review(
    UUID item,
    int version,
    String contentHash,
    ReviewStage stage,
    UUID reviewer,
    ReviewDecision decision,
    Set<ChecklistPoint> checked,
    String comment,
    Instant at) {

  /** Copies the set. */
  public Review {
    checked = Set.copyOf(checked);
  }
}
