package cn.tianwen.editorial;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that a test moves by hand. */
public final class SettableClock extends Clock {

  private Instant now;

  /** Starts at an instant. */
  public SettableClock(String now) {
    this.now = Instant.parse(now);
  }

  /** Moves on. */
  public void pass(Duration time) {
    now = now.plus(time);
  }

  /** Jumps. */
  public void set(String instant) {
    now = Instant.parse(instant);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException();
  }
}
