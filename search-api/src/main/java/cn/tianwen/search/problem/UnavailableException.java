package cn.tianwen.search.problem;

/** Elasticsearch is away or too slow; becomes a problem with status 503 and Retry-After. */
public final class UnavailableException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Keeps the cause for the log. */
  public UnavailableException(Throwable cause) {
    super(cause);
  }
}
