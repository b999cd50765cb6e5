package cn.tianwen.search.problem;

/** The database of feedback is away; becomes a problem with status 503 and Retry-After. */
public final class FeedbackUnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Keeps the cause for the log. */
  public FeedbackUnavailableException(Throwable cause) {
    super(cause);
  }
}
