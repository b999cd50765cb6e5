package cn.tianwen.ingest.documents;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that is put forward by hand and otherwise goes as the real one. */
final class AdjustableClock extends Clock {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final Clock real = Clock.system(ZONE);
  private volatile Duration ahead = Duration.ZERO;

  void putForward(Duration by) {
    ahead = ahead.plus(by);
  }

  @Override
  public ZoneId getZone() {
    return ZONE;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Instant instant() {
    return real.instant().plus(ahead);
  }
}
