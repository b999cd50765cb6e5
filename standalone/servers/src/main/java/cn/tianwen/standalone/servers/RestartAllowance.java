package cn.tianwen.standalone.servers;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** How often a server that died may be started again: three times in ten minutes. */
final class RestartAllowance {

  static final int MOST = 3;
  static final Duration WINDOW = Duration.ofMinutes(10);

  private final Clock clock;
  private final Deque<Instant> taken = new ArrayDeque<>();

  RestartAllowance(Clock clock) {
    this.clock = clock;
  }

  /** Takes one restart, if one is left. */
  synchronized boolean take() {
    Instant now = clock.instant();
    while (!taken.isEmpty() && !taken.getFirst().isAfter(now.minus(WINDOW))) {
      taken.removeFirst();
    }
    if (taken.size() >= MOST) {
      return false;
    }
    taken.addLast(now);
    return true;
  }
}
