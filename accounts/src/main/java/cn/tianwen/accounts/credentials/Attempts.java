package cn.tianwen.accounts.credentials;

import java.time.Instant;

/**
 * Attempts that failed, or have not succeeded yet.
 *
 * @param failures how many, one after the other
 * @param last when the last one was made
 */
public record Attempts(int failures, Instant last) {

  /** Refuses a negative count. */
  public Attempts {
    if (failures < 0) {
      throw new IllegalArgumentException("negative failures: " + failures);
    }
  }

  /** None so far. */
  public static Attempts none(Instant now) {
    return new Attempts(0, now);
  }
}
