package cn.tianwen.search.cluster;

import cn.tianwen.index.install.IndexInstaller;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees to it that there is an index before the application answers, and waits while Elasticsearch
 * starts. An index of another version is left to the ingest, which may rebuild it.
 */
final class IndexReadiness {

  private static final Logger log = LoggerFactory.getLogger(IndexReadiness.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private IndexReadiness() {}

  /**
   * Creates the index where there is none.
   *
   * @param patience how long Elasticsearch may take to start
   * @throws UncheckedIOException when it does not answer for that long
   */
  static void await(IndexInstaller<?> installer, Duration patience) {
    RetryConfig retries =
        RetryConfig.custom()
            .maxAttempts((int) Math.max(1, patience.dividedBy(PAUSE)))
            .intervalFunction(IntervalFunction.of(PAUSE))
            .retryExceptions(UncheckedIOException.class, ElasticsearchException.class)
            .build();
    Retry retry = Retry.of("index", retries);
    retry
        .getEventPublisher()
        .onRetry(event -> log.info("Waiting for Elasticsearch: {}", event.getLastThrowable()));
    retry.executeRunnable(installer::createIfMissing);
  }
}
