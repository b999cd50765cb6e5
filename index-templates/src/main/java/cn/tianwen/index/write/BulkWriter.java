package cn.tianwen.index.write;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes documents with external versions in bulk and inspects every item. What Elasticsearch
 * cannot take now is tried again, item by item; what it will never take is reported. Repeating a
 * whole write is safe.
 */
public final class BulkWriter {

  private final ElasticsearchClient client;
  private final Patience patience;

  /** Writes through a client, as long as the patience lasts. */
  public BulkWriter(ElasticsearchClient client, Patience patience) {
    this.client = client;
    this.patience = patience;
  }

  /**
   * Writes all documents to an index or alias.
   *
   * @throws UncheckedIOException when Elasticsearch stays away for longer than the patience
   */
  public <T> BulkOutcome write(String index, List<VersionedDocument<T>> documents) {
    Attempts<T> attempts = new Attempts<>(index, documents);
    return documents.isEmpty()
        ? attempts.outcome()
        : patience.call("bulk write to " + index, attempts::next);
  }

  /** The part of a write that is not decided yet shrinks from attempt to attempt. */
  private final class Attempts<T> {
    private final String index;
    private List<VersionedDocument<T>> open;
    private int created;
    private int updated;
    private int stale;
    private final List<BulkOutcome.Refusal> refused = new ArrayList<>();

    private Attempts(String index, List<VersionedDocument<T>> documents) {
      this.index = index;
      this.open = documents;
    }

    private BulkOutcome next() throws IOException {
      BulkResponse response = client.bulk(request());
      List<VersionedDocument<T>> again = new ArrayList<>();
      String reason = "";
      for (int i = 0; i < open.size(); i++) {
        BulkResponseItem item = response.items().get(i);
        if (Patience.isPassing(item.status())) {
          again.add(open.get(i));
          reason = reason(item);
        } else {
          decide(open.get(i).id(), item);
        }
      }
      open = again;
      if (!open.isEmpty()) {
        throw new Patience.NotNowException(open.size() + " documents: " + reason);
      }
      return outcome();
    }

    private void decide(String id, BulkResponseItem item) {
      switch (item.status()) {
        case 201 -> created++;
        case 200 -> updated++;
        case 409 -> stale++;
        default -> refused.add(new BulkOutcome.Refusal(id, reason(item)));
      }
    }

    private BulkRequest request() {
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
      return request.build();
    }

    private BulkOutcome outcome() {
      return new BulkOutcome(created, updated, stale, refused);
    }
  }

  private static String reason(BulkResponseItem item) {
    ErrorCause error = item.error();
    return error == null ? "status " + item.status() : error.type() + ": " + error.reason();
  }
}
