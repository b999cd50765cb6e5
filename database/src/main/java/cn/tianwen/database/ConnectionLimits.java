package cn.tianwen.database;

import java.time.Duration;

/**
 * How much of the database a module takes, and how long it waits for it.
 *
 * @param connections open at a time at most, at least 2: bringing the schema up to date takes two
 * @param connectWithin how long to wait for a connection, at least 250 ms
 * @param answerWithin how long the server may stay silent while it owes an answer, in whole
 *     seconds; zero for any time
 */
public record ConnectionLimits(int connections, Duration connectWithin, Duration answerWithin) {

  private static final Duration SHORTEST = Duration.ofMillis(250);

  /** Refuses limits that the pool or the driver cannot keep. */
  public ConnectionLimits {
    if (connections < 2) {
      throw new IllegalArgumentException("At least two connections are needed: " + connections);
    }
    if (connectWithin.compareTo(SHORTEST) < 0) {
      throw new IllegalArgumentException("A connection takes longer than " + connectWithin);
    }
    if (answerWithin.isNegative() || answerWithin.toMillisPart() != 0) {
      throw new IllegalArgumentException("Answers are limited in whole seconds: " + answerWithin);
    }
  }
}
