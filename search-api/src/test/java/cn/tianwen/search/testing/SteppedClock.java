package cn.tianwen.search.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** Goes on only when a test says so. */
public final class SteppedClock extends Clock {

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private final AtomicReference<Instant> now;

  /** Starts somewhere. */
  public SteppedClock(Instant start) {
    now = new AtomicReference<>(start);
  }

  /** Goes on. */
  public void pass(Duration time) {
    now.updateAndGet(instant -> instant.plus(time));
  }

  @Override
  public ZoneId getZone() {
    return CHINA;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(instant(), zone);
  }

  @Override
  public Instant instant() {
    return now.get();
  }
}
