package cn.tianwen.standalone.servers;

import cn.tianwen.standalone.servers.ServerEvent.Kind;
import java.time.Duration;

/** Passes events on to the listener, one at a time, with the time since the start. */
final class Events {

  private final StartListener listener;
  private final long started = System.nanoTime();

  Events(StartListener listener) {
    this.listener = listener;
  }

  synchronized void tell(Server server, Kind kind, String detail) {
    listener.on(
        new ServerEvent(server, kind, Duration.ofNanos(System.nanoTime() - started), detail));
  }
}
