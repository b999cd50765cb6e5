package cn.tianwen.index.write;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tries a call to Elasticsearch again, with growing pauses, while the cause may pass: no
 * connection, no answer, status 429 or 503. Everything else fails at once.
 */
public final class Patience {

  private static final Logger log = LoggerFactory.getLogger(Patience.class);

  private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

  private final RetryConfig retries;

  /**
   * Sets the limit.
   *
   * @param limit how long to go on, pauses only; the last call may take its own time on top
   */
  public Patience(Duration limit) {
    this.retries =
        RetryConfig.custom()
            .maxAttempts(attempts(limit))
            .intervalFunction(
                IntervalFunction.ofExponentialRandomBackoff(FIRST_PAUSE, 2.0, LONGEST_PAUSE))
            .retryExceptions(NotNowException.class)
            .build();
  }

  private static int attempts(Duration limit) {
    int attempts = 1;
    Duration pause = FIRST_PAUSE;
    for (Duration waited = Duration.ZERO; waited.compareTo(limit) < 0; attempts++) {
      waited = waited.plus(pause);
      Duration doubled = pause.multipliedBy(2);
      pause = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }
    return attempts;
  }

  /**
   * Makes the call until it succeeds.
   *
   * @param purpose named in the log and in the exception, e.g. {@code bulk write to tw-cases}
   * @throws UncheckedIOException when Elasticsearch stays away for longer than the limit
   * @throws ElasticsearchException when Elasticsearch refuses the call for good
   */
  public <T> T call(String purpose, Call<T> call) {
    try {
      return Retry.of(purpose, retries).executeSupplier(() -> once(purpose, call));
    } catch (NotNowException e) {
      throw new UncheckedIOException(
          "Elasticsearch stayed away (" + purpose + "): " + e.getMessage(), e.asIoException());
    }
  }

  private static <T> T once(String purpose, Call<T> call) {
    try {
      return call.make();
    } catch (ElasticsearchException e) {
      if (isPassing(e.status())) {
        throw new NotNowException(String.valueOf(e.getMessage()), e);
      }
      throw e;
    } catch (IOException e) {
      log.warn("No answer to {}, trying again: {}", purpose, e.toString());
      throw new NotNowException(String.valueOf(e.getMessage()), e);
    }
  }

  /** Whether Elasticsearch may well take later what it answered with this status. */
  static boolean isPassing(int status) {
    return status == 429 || status == 503;
  }

  /** A call to Elasticsearch. It may be made several times. */
  @FunctionalInterface
  public interface Call<T> {

    /** Makes the call once. */
    T make() throws IOException;
  }

  /** Elasticsearch cannot take it now, but may later. */
  static final class NotNowException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotNowException(String message, Throwable cause) {
      super(message, cause);
    }

    NotNowException(String message) {
      super(message);
    }

    private IOException asIoException() {
      return getCause() instanceof IOException io ? io : new IOException(this);
    }
  }
}
