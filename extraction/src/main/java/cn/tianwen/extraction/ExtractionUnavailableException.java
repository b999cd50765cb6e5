package cn.tianwen.extraction;

/** Nothing can be extracted right now, whatever the file; try again later. */
public final class ExtractionUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Says what is missing.
   *
   * @param message in plain Chinese, for people
   */
  public ExtractionUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }
}
