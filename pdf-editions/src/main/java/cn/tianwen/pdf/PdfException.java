package cn.tianwen.pdf;

/** A file could not be made. The message is for people, in Chinese, and says what to do. */
public final class PdfException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** With the reason for people. */
  public PdfException(String message) {
    super(message);
  }

  /** With the reason for people, and what went wrong inside. */
  public PdfException(String message, Throwable cause) {
    super(message, cause);
  }
}
