package cn.tianwen.rows;

/** A file as a whole cannot be read as a table; the message says why, in Chinese. */
public final class UnreadableFileException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Says why. */
  public UnreadableFileException(String message) {
    super(message);
  }

  /** Says why, with the cause. */
  public UnreadableFileException(String message, Throwable cause) {
    super(message, cause);
  }
}
