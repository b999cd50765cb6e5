package cn.tianwen.index.write;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
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
    return write(index, documents, List.of());
  }

  /**
   * Writes all documents to an index or alias, and deletes others in the same request.
   *
   * @throws UncheckedIOException when Elasticsearch stays away for longer than the patience
   */
  public <T> BulkOutcome write(
      String index, List<VersionedDocument<T>> documents, List<VersionedDeletion> deletions) {
    List<Change> changes = new ArrayList<>();
    documents.forEach(document -> changes.add(new Change(document.id(), operation(document))));
    deletions.forEach(deletion -> changes.add(new Change(deletion.id(), operation(deletion))));
    Attempts attempts = new Attempts(index, changes);
    return changes.isEmpty()
        ? attempts.outcome()
        : patience.call("bulk write to " + index, attempts::next);
  }

  private static BulkOperation operation(VersionedDocument<?> document) {
    return BulkOperation.of(
        operation ->
            operation.index(
                write ->
                    write
                        .id(document.id())
                        .version(document.version())
                        .versionType(VersionType.ExternalGte)
                        .document(document.document())));
  }

  private static BulkOperation operation(VersionedDeletion deletion) {
    return BulkOperation.of(
        operation ->
            operation.delete(
                delete ->
                    delete
                        .id(deletion.id())
                        .version(deletion.version())
                        .versionType(VersionType.ExternalGte)));
  }

  private record Change(String id, BulkOperation operation) {}

  /** The part of a write that is not decided yet shrinks from attempt to attempt. */
  private final class Attempts {
    private final String index;
    private List<Change> open;
    private int created;
    private int updated;
    private int deleted;
    private int stale;
    private final List<BulkOutcome.Refusal> refused = new ArrayList<>();

    private Attempts(String index, List<Change> changes) {
      this.index = index;
      this.open = changes;
    }

    private BulkOutcome next() throws IOException {
      BulkResponse response =
          client.bulk(
              request ->
                  request.index(index).operations(open.stream().map(Change::operation).toList()));
      List<Change> again = new ArrayList<>();
      String reason = "";
      for (int i = 0; i < open.size(); i++) {
        BulkResponseItem item = response.items().get(i);
        if (Patience.isPassing(item.status())) {
          again.add(open.get(i));
          reason = reason(item);
        } else {
          decide(open.get(i), item);
        }
      }
      open = again;
      if (!open.isEmpty()) {
        throw new Patience.NotNowException(open.size() + " documents: " + reason);
      }
      return outcome();
    }

    private void decide(Change change, BulkResponseItem item) {
      boolean deletion = change.operation().isDelete();
      int status = item.status();
      if (deletion && (status == 200 || status == 404)) {
        deleted++;
      } else if (status == 201) {
        created++;
      } else if (status == 200) {
        updated++;
      } else if (status == 409) {
        stale++;
      } else {
        refused.add(new BulkOutcome.Refusal(change.id(), reason(item)));
      }
    }

    private BulkOutcome outcome() {
      return new BulkOutcome(created, updated, deleted, stale, refused);
    }
  }

  private static String reason(BulkResponseItem item) {
    ErrorCause error = item.error();
    return error == null ? "status " + item.status() : error.type() + ": " + error.reason();
  }
}
