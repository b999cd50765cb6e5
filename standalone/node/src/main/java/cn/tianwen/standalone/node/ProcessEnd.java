package cn.tianwen.standalone.node;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which this process ends. A node may hang while it closes, so that every orderly stop
 * has a limit, after which the JVM halts; what was acknowledged is safe in the translog.
 */
final class ProcessEnd {

  static final int FATAL_ERROR = 70;
  private static final Duration LIMIT = Duration.ofSeconds(8);

  /** Elasticsearch turns {@link System#out} into a log, so that the true one is kept here. */
  private final PrintStream parent = System.out;

  private final PrintStream console = System.err;
  private final AtomicReference<@Nullable EmbeddedNode> node = new AtomicReference<>();
  private final AtomicBoolean stopping = new AtomicBoolean();

  void owns(EmbeddedNode started) {
    node.set(started);
    report(NodeReport.ready(started.httpPort()));
  }

  /** Closes the node within the limit, then halts. A second call waits for the first. */
  synchronized void orderly() {
    stopping.set(true);
    Thread closing = new Thread(this::closeNode, "close-node");
    closing.setDaemon(true);
    closing.start();
    try {
      closing.join(LIMIT);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    Runtime.getRuntime().halt(0);
  }

  /** An {@link Error} leaves threads dead and requests hanging: say so and end at once. */
  void fatal(Thread thread, Throwable cause) {
    if (stopping.get()) {
      return;
    }
    console.println("fatal in thread " + thread.getName());
    cause.printStackTrace(console);
    report(NodeReport.failed(cause));
    Runtime.getRuntime().halt(FATAL_ERROR);
  }

  private void report(NodeReport report) {
    parent.println(report.line());
    parent.flush();
  }

  private void closeNode() {
    EmbeddedNode running = node.get();
    if (running == null) {
      return;
    }
    try {
      running.close(LIMIT.toSeconds());
    } catch (Exception e) {
      console.println("the node did not close in order: " + e);
    }
  }
}
