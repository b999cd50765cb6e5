package cn.tianwen.standalone.node;

import java.io.IOException;
import java.io.InputStream;

/**
 * Runs one Elasticsearch node and nothing else in this JVM. Prints one {@link NodeReport} line when
 * HTTP answers. Ends when standard input ends: the parent asks for it by closing the pipe, and the
 * kernel closes it when the parent dies. An interrupt from a terminal is the parent's business and
 * ignored here.
 */
public final class NodeProcess {

  private NodeProcess() {}

  /** Takes {@link NodeArguments#toCommandLine()}. */
  public static void main(String[] arguments) {
    // The compiler warns of this class, but there is no other way to ignore a signal.
    sun.misc.Signal.handle(new sun.misc.Signal("INT"), sun.misc.SignalHandler.SIG_IGN);
    ProcessEnd end = new ProcessEnd();
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, cause) -> {
          if (cause instanceof Error) {
            end.fatal(thread, cause);
          }
        });
    Runtime.getRuntime().addShutdownHook(new Thread(end::orderly, "orderly-stop"));
    // All of the node's threads are daemons: this one keeps the process alive.
    new Thread(() -> awaitEndOf(System.in, end), "parent-watch").start();
    try {
      end.owns(EmbeddedNode.start(NodeArguments.parse(arguments)));
    } catch (Exception e) {
      end.fatal(Thread.currentThread(), e);
    }
  }

  private static void awaitEndOf(InputStream input, ProcessEnd end) {
    try {
      while (input.read() >= 0) {
        // The parent sends nothing; only the end counts.
      }
    } catch (IOException e) {
      System.err.println("standard input failed: " + e);
    }
    end.orderly();
  }
}
