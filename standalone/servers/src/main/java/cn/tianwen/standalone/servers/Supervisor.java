package cn.tianwen.standalone.servers;

import cn.tianwen.standalone.servers.ServerEvent.Kind;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Keeps one server running: starts it, notices its end, starts it again, stops it. */
final class Supervisor {

  private final ChildServer server;
  private final Events events;
  private final RestartAllowance allowance;
  private final Executor executor;
  private @Nullable Process process;
  private boolean closed;

  Supervisor(ChildServer server, Events events, RestartAllowance allowance, Executor executor) {
    this.server = server;
    this.events = events;
    this.allowance = allowance;
    this.executor = executor;
  }

  /** Returns when the server answers. */
  void start() throws IOException, InterruptedException {
    server.prepare(step -> tell(Kind.PREPARING, step));
    Process started = spawn();
    tell(Kind.STARTING, "process " + started.pid());
    String address = server.awaitReady(started);
    tell(Kind.READY, address);
    var unused = started.onExit().thenAccept(ended -> executor.execute(() -> restart(ended)));
  }

  /** The number of the process, or -1 when there is none. */
  synchronized long pid() {
    return process == null ? -1 : process.pid();
  }

  /** Asks the server to stop, waits that long, then kills it. */
  void stop(Duration limit) {
    Process running;
    synchronized (this) {
      closed = true;
      running = process;
    }
    if (running != null) {
      boolean wasAlive = running.isAlive();
      ProcessStop.stop(running, limit);
      if (wasAlive) {
        tell(Kind.STOPPED, "exit code " + running.exitValue());
      }
    }
  }

  private synchronized Process spawn() throws IOException {
    if (closed) {
      throw new IOException(server.name() + " is being stopped");
    }
    Process started = server.spawn();
    process = started;
    return started;
  }

  private void restart(Process ended) {
    String cause = server.describeEnd(ended);
    while (!isClosed()) {
      tell(Kind.DIED, cause);
      if (!allowance.take()) {
        tell(
            Kind.GIVEN_UP,
            "died more than "
                + RestartAllowance.MOST
                + " times in "
                + RestartAllowance.WINDOW.toMinutes()
                + " minutes");
        return;
      }
      tell(Kind.RESTARTING, "on the same port and data");
      try {
        start();
        return;
      } catch (IOException | RuntimeException e) {
        cause = String.valueOf(e.getMessage());
        stopFailedStart();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void stopFailedStart() {
    Process failed;
    synchronized (this) {
      failed = process;
    }
    if (failed != null) {
      ProcessStop.stop(failed, Duration.ofSeconds(5));
    }
  }

  private synchronized boolean isClosed() {
    return closed;
  }

  private void tell(Kind kind, String detail) {
    events.tell(server.name(), kind, detail);
  }
}
