package cn.tianwen.index.install;

import cn.tianwen.index.scan.IndexScan;
import cn.tianwen.index.write.BulkOutcome;
import cn.tianwen.index.write.BulkWriter;
import cn.tianwen.index.write.Patience;
import cn.tianwen.index.write.VersionedDocument;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;

/**
 * Copies all documents of an index, with their external versions and vectors.
 *
 * @param <T> what the index holds
 */
final class IndexCopy<T> {

  private static final Query ALL = Query.of(query -> query.matchAll(all -> all));

  private final ElasticsearchClient client;
  private final BulkWriter writer;
  private final Class<T> type;
  private final int page;

  /**
   * Prepares a copy.
   *
   * @param page how many documents travel at once
   */
  IndexCopy(ElasticsearchClient client, Class<T> type, int page) {
    this.client = client;
    this.type = type;
    this.page = page;
    this.writer = new BulkWriter(client, new Patience(Duration.ofMinutes(2)));
  }

  long copy(String source, String target, UnaryOperator<T> change, RebuildProgress progress)
      throws IOException {
    IndexScan<T> scan = new IndexScan<>(client, source, ALL, type, page);
    long total = scan.count();
    AtomicLong done = new AtomicLong();
    scan.forEachPage(
        page -> {
          write(target, page, change);
          progress.written(done.addAndGet(page.size()), total);
        });
    long written = new IndexScan<>(client, target, ALL, type).count();
    if (written != total || done.get() != total) {
      throw new IllegalStateException(
          "%s has %d documents, but %d of %d arrived in %s"
              .formatted(source, total, written, done.get(), target));
    }
    return written;
  }

  private void write(String target, List<VersionedDocument<T>> page, UnaryOperator<T> change) {
    BulkOutcome outcome =
        writer.write(
            target,
            page.stream()
                .map(
                    read ->
                        new VersionedDocument<>(
                            read.id(), read.version(), change.apply(read.document())))
                .toList());
    if (!outcome.refused().isEmpty()) {
      throw new IllegalStateException(
          "%d documents do not fit the new templates, the first: %s"
              .formatted(outcome.refused().size(), outcome.refused().getFirst()));
    }
  }
}
