package cn.tianwen.standalone.node;

import java.util.Optional;

/**
 * The one machine-readable line that a {@link NodeProcess} prints: the node answers, or it could
 * not start or go on.
 *
 * @param state what became of the node
 * @param detail the HTTP port when ready, otherwise the reason
 */
public record NodeReport(State state, String detail) {

  private static final String PREFIX = "tianwen-node";

  /** What a node may report. */
  public enum State {
    /** HTTP answers; the detail is its port. */
    READY,
    /** The process ends; the detail says why. */
    FAILED
  }

  /** A node that answers on the given port. */
  public static NodeReport ready(int port) {
    return new NodeReport(State.READY, Integer.toString(port));
  }

  /** A node that could not start or go on. */
  public static NodeReport failed(Throwable cause) {
    Throwable root = cause;
    for (Throwable deeper = cause.getCause(); deeper != null; deeper = deeper.getCause()) {
      root = deeper;
    }
    return new NodeReport(State.FAILED, root.toString().replaceAll("\\s+", " "));
  }

  /** Reads a line of the process's output; empty when it is no report. */
  public static Optional<NodeReport> parse(String line) {
    String[] parts = line.split(" ", 3);
    if (parts.length != 3 || !parts[0].equals(PREFIX)) {
      return Optional.empty();
    }
    for (State state : State.values()) {
      if (state.name().equals(parts[1])) {
        return Optional.of(new NodeReport(state, parts[2]));
      }
    }
    return Optional.empty();
  }

  /** The line itself. */
  public String line() {
    return PREFIX + " " + state + " " + detail;
  }

  /** The HTTP port of a ready node. */
  public int port() {
    return Integer.parseInt(detail);
  }
}
