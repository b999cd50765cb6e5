package cn.tianwen.editorial.finding;

import cn.tianwen.check.Severity;
import cn.tianwen.check.TextFinding;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A finding of a version of an item.
 *
 * @param what rule, severity, place and message
 * @param dismissal null while nobody dismissed it
 */
public record Finding(
    UUID id, UUID item, int version, TextFinding what, @Nullable Dismissal dismissal) {

  /** Whether it keeps the version from being approved. */
  public boolean isOpenBlocking() {
    return dismissal == null && what.severity() == Severity.BLOCKING;
  }

  /** Whether somebody dismissed it. */
  public boolean isDismissed() {
    return dismissal != null;
  }

  /**
   * That somebody answers for a finding being no fault.
   *
   * @param by who
   * @param reason why, 2..500 characters
   */
  public record Dismissal(UUID by, Instant at, String reason) {}
}
