package cn.tianwen.web.problem;

/** What was asked for does not exist; becomes a problem with status 404. */
public final class NotFoundException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * Says what is missing.
   *
   * @param message in Chinese, shown to people
   */
  public NotFoundException(String message) {
    super(message);
  }
}
