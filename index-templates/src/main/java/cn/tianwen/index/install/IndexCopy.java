package cn.tianwen.index.install;

import cn.tianwen.index.CaseDocument;
import cn.tianwen.index.write.BulkOutcome;
import cn.tianwen.index.write.BulkWriter;
import cn.tianwen.index.write.Patience;
import cn.tianwen.index.write.VersionedDocument;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Copies all documents of an index, with their external versions and vectors. */
final class IndexCopy {

  private static final int PAGE = 500;
  private static final Time KEEP_ALIVE = Time.of(time -> time.time("5m"));

  private final ElasticsearchClient client;
  private final BulkWriter writer;

  IndexCopy(ElasticsearchClient client) {
    this.client = client;
    this.writer = new BulkWriter(client, new Patience(Duration.ofMinutes(2)));
  }

  long copy(
      String source, String target, UnaryOperator<CaseDocument> change, RebuildProgress progress)
      throws IOException {
    client.indices().refresh(request -> request.index(source));
    long total = client.count(request -> request.index(source)).count();
    String pit =
        client.openPointInTime(request -> request.index(source).keepAlive(KEEP_ALIVE)).id();
    try {
      long done = 0;
      List<FieldValue> after = List.of();
      List<Hit<CaseDocument>> page = page(pit, after);
      while (!page.isEmpty()) {
        write(target, page, change);
        done += page.size();
        progress.written(done, total);
        after = page.getLast().sort();
        page = page(pit, after);
      }
      client.indices().refresh(request -> request.index(target));
      long written = client.count(request -> request.index(target)).count();
      if (written != total || done != total) {
        throw new IllegalStateException(
            "%s has %d documents, but %d of %d arrived in %s"
                .formatted(source, total, written, done, target));
      }
      return written;
    } finally {
      client.closePointInTime(request -> request.id(pit));
    }
  }

  private List<Hit<CaseDocument>> page(String pit, List<FieldValue> after) throws IOException {
    SearchResponse<CaseDocument> response =
        client.search(
            request -> {
              request
                  .pit(point -> point.id(pit).keepAlive(KEEP_ALIVE))
                  .size(PAGE)
                  .version(true)
                  .trackTotalHits(track -> track.enabled(false))
                  .source(source -> source.filter(filter -> filter.excludeVectors(false)))
                  .sort(sort -> sort.field(field -> field.field("_shard_doc")));
              return after.isEmpty() ? request : request.searchAfter(after);
            },
            CaseDocument.class);
    return response.hits().hits();
  }

  private void write(
      String target, List<Hit<CaseDocument>> page, UnaryOperator<CaseDocument> change)
      throws IOException {
    List<VersionedDocument<CaseDocument>> documents = new ArrayList<>();
    for (Hit<CaseDocument> hit : page) {
      CaseDocument document = hit.source();
      Long version = hit.version();
      if (document == null || version == null || hit.id() == null) {
        throw new IllegalStateException("A document of the source index cannot be read: " + hit);
      }
      documents.add(new VersionedDocument<>(hit.id(), version, change.apply(document)));
    }
    BulkOutcome outcome = writer.write(target, documents);
    if (!outcome.refused().isEmpty()) {
      throw new IllegalStateException(
          "%d documents do not fit the new templates, the first: %s"
              .formatted(outcome.refused().size(), outcome.refused().getFirst()));
    }
  }
}
