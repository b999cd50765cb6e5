package cn.tianwen.index.write;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.transport.TransportException;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes documents with external versions in bulk and inspects every item. What Elasticsearch
 * cannot take now (status 429 or 503, no connection, no answer) is tried again with growing pauses;
 * what it will never take is reported. Repeating a whole write is safe.
 */
public final class BulkWriter {

  private static final Logger log = LoggerFactory.getLogger(BulkWriter.class);

  private static final Duration FIRST_PAUSE = Duration.ofMillis(200);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

  private final ElasticsearchClient client;
  private final RetryConfig retries;

  /**
   * Prepares a writer.
   *
   * @param patience how long to go on trying when Elasticsearch does not take anything
   */
  public BulkWriter(ElasticsearchClient client, Duration patience) {
    this.client = client;
    this.retries =
        RetryConfig.custom()
            .maxAttempts(attempts(patience))
            .intervalFunction(
                IntervalFunction.ofExponentialRandomBackoff(FIRST_PAUSE, 2.0, LONGEST_PAUSE))
            .retryExceptions(NotNowException.class)
            .build();
  }

  private static int attempts(Duration patience) {
    int attempts = 1;
    Duration pause = FIRST_PAUSE;
    for (Duration waited = Duration.ZERO; waited.compareTo(patience) < 0; attempts++) {
      waited = waited.plus(pause);
      pause =
          pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0
              ? pause.multipliedBy(2)
              : LONGEST_PAUSE;
    }
    return attempts;
  }

  /**
   * Writes all documents to an index or alias.
   *
   * @throws UncheckedIOException when Elasticsearch stays away for longer than the patience
   */
  public <T> BulkOutcome write(String index, List<VersionedDocument<T>> documents) {
    Attempt<T> attempt = new Attempt<>(index, documents);
    if (!documents.isEmpty()) {
      try {
        Retry.of("bulk " + index, retries).executeRunnable(attempt::run);
      } catch (NotNowException e) {
        throw new UncheckedIOException(
            "Elasticsearch did not take " + attempt.open.size() + " documents: " + e.getMessage(),
            e.cause());
      }
    }
    return new BulkOutcome(attempt.created, attempt.updated, attempt.stale, attempt.refused);
  }

  /** The part of a write that is not decided yet shrinks from try to try. */
  private final class Attempt<T> {
    private final String index;
    private List<VersionedDocument<T>> open;
    private int created;
    private int updated;
    private int stale;
    private final List<BulkOutcome.Refusal> refused = new ArrayList<>();

    private Attempt(String index, List<VersionedDocument<T>> documents) {
      this.index = index;
      this.open = documents;
    }

    private void run() {
      BulkResponse response = send();
      List<VersionedDocument<T>> again = new ArrayList<>();
      String reason = "";
      for (int i = 0; i < open.size(); i++) {
        BulkResponseItem item = response.items().get(i);
        if (isPassing(item.status())) {
          again.add(open.get(i));
          reason = reason(item);
        } else {
          decide(open.get(i).id(), item);
        }
      }
      open = again;
      if (!open.isEmpty()) {
        throw new NotNowException(reason, new IOException(reason));
      }
    }

    private void decide(String id, BulkResponseItem item) {
      switch (item.status()) {
        case 201 -> created++;
        case 200 -> updated++;
        case 409 -> stale++;
        default -> refused.add(new BulkOutcome.Refusal(id, reason(item)));
      }
    }

    private BulkResponse send() {
      BulkRequest.Builder request = new BulkRequest.Builder().index(index);
      for (VersionedDocument<T> document : open) {
        request.operations(
            operation ->
                operation.index(
                    write ->
                        write
                            .id(document.id())
                            .version(document.version())
                            .versionType(VersionType.ExternalGte)
                            .document(document.document())));
      }
      try {
        return client.bulk(request.build());
      } catch (ElasticsearchException e) {
        if (isPassing(e.status())) {
          throw new NotNowException(String.valueOf(e.getMessage()), new IOException(e));
        }
        throw e;
      } catch (TransportException e) {
        throw notNow(e);
      } catch (IOException e) {
        throw notNow(e);
      }
    }

    private NotNowException notNow(IOException e) {
      log.warn("Elasticsearch did not answer, {} documents wait: {}", open.size(), e.toString());
      return new NotNowException(String.valueOf(e.getMessage()), e);
    }
  }

  private static boolean isPassing(int status) {
    return status == 429 || status == 503;
  }

  private static String reason(BulkResponseItem item) {
    ErrorCause error = item.error();
    return error == null ? "status " + item.status() : error.type() + ": " + error.reason();
  }

  /** Elasticsearch cannot take it now, but may later. */
  private static final class NotNowException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final IOException cause;

    private NotNowException(String message, IOException cause) {
      super(message, cause);
      this.cause = cause;
    }

    private IOException cause() {
      return cause;
    }
  }
}
