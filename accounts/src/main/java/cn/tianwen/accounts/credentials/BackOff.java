package cn.tianwen.accounts.credentials;

import java.time.Duration;
import java.time.Instant;

/**
 * How long to wait after failed attempts: not at all for the first few, then longer with each, and
 * at last a lock. Pure.
 *
 * @param free failures that cost nothing, less than {@code lockedFrom}
 * @param first wait after the first failure that costs; doubles with each further one
 * @param lockedFrom failures from which on it is locked
 * @param lock how long; no wait is longer
 * @param forgotten after how long without an attempt all is forgotten, longer than {@code lock}
 */
public record BackOff(int free, Duration first, int lockedFrom, Duration lock, Duration forgotten) {

  /** For an account: 5, 10, 20, 40, 80 seconds after the 5th to 9th failure, then 15 minutes. */
  public static final BackOff ACCOUNT =
      new BackOff(5, Duration.ofSeconds(5), 10, Duration.ofMinutes(15), Duration.ofHours(24));

  /** For an address, which a whole office may share. */
  public static final BackOff ADDRESS =
      new BackOff(50, Duration.ofSeconds(5), 100, Duration.ofMinutes(15), Duration.ofHours(1));

  private static final int MOST_DOUBLINGS = 30;

  /** Refuses what makes no sense. */
  public BackOff {
    if (free < 1 || lockedFrom <= free || first.isNegative() || first.isZero()) {
      throw new IllegalArgumentException("no back-off: " + free + ", " + lockedFrom + ", " + first);
    }
    if (lock.compareTo(first) < 0 || forgotten.compareTo(lock) <= 0) {
      throw new IllegalArgumentException("no lock: " + lock + ", " + forgotten);
    }
  }

  /** How long until the next attempt is allowed; zero when it is. */
  public Duration wait(Attempts attempts, Instant now) {
    Duration passed = Duration.between(attempts.last(), now);
    // A clock that was set back locks nobody for longer.
    Duration waited = passed.isNegative() ? Duration.ZERO : passed;
    Duration left = delay(attempts.failures()).minus(waited);
    return left.isNegative() ? Duration.ZERO : left;
  }

  /** The attempts after one more failure. */
  public Attempts failed(Attempts attempts, Instant now) {
    boolean old = !now.isBefore(attempts.last().plus(forgotten));
    return new Attempts(old ? 1 : Math.addExact(attempts.failures(), 1), now);
  }

  private Duration delay(int failures) {
    if (failures < free) {
      return Duration.ZERO;
    }
    if (failures >= lockedFrom) {
      return lock;
    }
    Duration doubled = first.multipliedBy(1L << Math.min(failures - free, MOST_DOUBLINGS));
    return doubled.compareTo(lock) < 0 ? doubled : lock;
  }
}
