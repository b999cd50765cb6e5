package cn.tianwen.web.problem;

/** A server behind this one is away or too slow; becomes a problem with 503 and Retry-After. */
public class UnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String title;
  private final String detail;

  /**
   * Says what cannot be done now.
   *
   * @param title what, in Chinese
   * @param detail what to do, in Chinese
   * @param cause for the log
   */
  public UnavailableException(String title, String detail, Throwable cause) {
    super(title, cause);
    this.title = title;
    this.detail = detail;
  }

  /** What cannot be done now, in Chinese. */
  public String title() {
    return title;
  }

  /** What to do, in Chinese. */
  public String detail() {
    return detail;
  }
}
