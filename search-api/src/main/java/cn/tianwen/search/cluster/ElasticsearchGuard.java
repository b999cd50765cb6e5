package cn.tianwen.search.cluster;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Stands around every use of Elasticsearch: it ends within a limit, however many requests it makes,
 * and is not tried for some seconds after most of the last uses failed. Thread-safe.
 */
public final class ElasticsearchGuard implements AutoCloseable {

  private static final int TOO_MANY_REQUESTS = 429;
  private static final int SERVER_ERROR = 500;

  private final Duration limit;
  private final CircuitBreaker breaker;
  private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();

  /**
   * Prepares the guard.
   *
   * @param limit for one use as a whole
   * @param pause how long nothing is tried after most uses failed
   */
  public ElasticsearchGuard(Duration limit, Duration pause) {
    this.limit = limit;
    this.breaker =
        CircuitBreaker.of(
            "elasticsearch",
            CircuitBreakerConfig.custom()
                .slidingWindowSize(20)
                .minimumNumberOfCalls(10)
                .failureRateThreshold(50)
                .permittedNumberOfCallsInHalfOpenState(3)
                .waitDurationInOpenState(pause)
                .recordExceptions(SearchUnavailableException.class)
                .build());
  }

  /**
   * Runs a use of Elasticsearch.
   *
   * @throws SearchUnavailableException when it does not answer, takes too long, is overloaded, or
   *     was away a moment ago
   */
  public <T> T call(Callable<T> use) {
    try {
      return breaker.executeSupplier(() -> withinLimit(use));
    } catch (CallNotPermittedException e) {
      throw new SearchUnavailableException(e);
    }
  }

  private <T> T withinLimit(Callable<T> use) {
    Future<T> future = executor.submit(use);
    try {
      return future.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      future.cancel(true);
      throw new SearchUnavailableException(e);
    } catch (InterruptedException e) {
      future.cancel(true);
      Thread.currentThread().interrupt();
      throw new SearchUnavailableException(e);
    } catch (ExecutionException e) {
      throw meaning(e.getCause() == null ? e : e.getCause());
    }
  }

  private static RuntimeException meaning(Throwable cause) {
    if (cause instanceof IOException || cause instanceof UncheckedIOException) {
      return new SearchUnavailableException(cause);
    }
    if (cause instanceof ElasticsearchException refused && isPassing(refused.status())) {
      return new SearchUnavailableException(refused);
    }
    return cause instanceof RuntimeException other ? other : new IllegalStateException(cause);
  }

  private static boolean isPassing(int status) {
    return status == TOO_MANY_REQUESTS || status >= SERVER_ERROR;
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }
}
