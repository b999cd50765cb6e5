package cn.tianwen.standalone.servers;

/** The servers cannot be started here and now; the message says what to do. */
public final class LocalServersException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** Why; a command line may have a text of its own for each. */
  public enum Reason {
    /** Another process holds the data directory. */
    DATA_IN_USE,
    /** Not Linux on x86-64. */
    UNSUPPORTED_MACHINE,
    /** A command of the operating system is missing or not permitted. */
    MISSING_COMMAND,
    /** The assembled Elasticsearch is not where it was said to be. */
    MISSING_ELASTICSEARCH,
    /** Too little room on the disk. */
    DISK_FULL,
    /** The data directory was written by another version or is damaged. */
    UNUSABLE_DATA,
    /** A server did not start; its log says more. */
    SERVER_FAILED
  }

  LocalServersException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  LocalServersException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  /** Why the servers cannot be started. */
  public Reason reason() {
    return reason;
  }
}
