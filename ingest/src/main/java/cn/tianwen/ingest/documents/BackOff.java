package cn.tianwen.ingest.documents;

import cn.tianwen.extraction.RefusalReason;
import cn.tianwen.ingest.documents.ledger.FileFault;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When a file that could not be brought in may be tried again by itself. */
final class BackOff {

  static final Duration FIRST = Duration.ofMinutes(10);
  private static final Duration LONGEST = Duration.ofHours(24);
  private static final int MOST_DOUBLINGS = 8;

  /** A file that takes too long again and again does so by its nature. */
  private static final int MOST_TIMEOUTS = 3;

  private BackOff() {}

  /**
   * The time of the next attempt; empty when the fault lies in the file.
   *
   * @param attempts how often it was tried, this time included
   */
  static Optional<Instant> nextAttempt(FileFault fault, int attempts, Instant now) {
    if (fault.reason().equals(FileFault.CHANGED_MEANWHILE)) {
      return Optional.of(now);
    }
    boolean passes =
        fault.reason().equals(FileFault.EXTRACTION_UNAVAILABLE)
            || (fault.reason().equals(RefusalReason.TIMED_OUT.name()) && attempts < MOST_TIMEOUTS);
    return passes ? Optional.of(now.plus(pause(attempts))) : Optional.empty();
  }

  private static Duration pause(int attempts) {
    int doublings = Math.min(Math.max(attempts - 1, 0), MOST_DOUBLINGS);
    Duration pause = FIRST.multipliedBy(1L << doublings);
    return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
  }
}
