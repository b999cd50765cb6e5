package cn.tianwen.search.documents.reading;

import cn.tianwen.index.document.IndexedDocument;
import cn.tianwen.search.documents.VisibleDocuments;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.SourceFilter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Reads single documents that are released. Thread-safe. */
public final class DocumentArchive {

  private static final int LONGEST_ID = 512;

  private final ElasticsearchClient client;
  private final String index;

  /** Reads from an alias or index of the template of documents. */
  public DocumentArchive(ElasticsearchClient client, String index) {
    this.client = client;
    this.index = index;
  }

  /**
   * The document of an id with its own vector and without those of its passages; empty when there
   * is none or when it is not released. One that is shown in another's place names that one as
   * {@link IndexedDocument#duplicateOf()}.
   *
   * @throws IOException when Elasticsearch does not answer
   */
  public Optional<IndexedDocument> find(String id) throws IOException {
    return find(
        id,
        SourceFilter.of(
            fields ->
                fields.excludeVectors(false).excludes("passages.vector", "passages.concepts")));
  }

  /**
   * The document of an id with title and media key only, whether it is shown itself or in another's
   * place; empty when there is none or when it is not released.
   *
   * @throws IOException when Elasticsearch does not answer
   */
  public Optional<IndexedDocument> findMedia(String id) throws IOException {
    return find(id, SourceFilter.of(fields -> fields.includes(List.of("id", "title", "mediaKey"))));
  }

  private Optional<IndexedDocument> find(String id, SourceFilter fields) throws IOException {
    if (id.isBlank() || id.length() > LONGEST_ID) {
      return Optional.empty();
    }
    return client
        .search(
            request ->
                request
                    .index(index)
                    .query(
                        query ->
                            query.bool(
                                bool ->
                                    bool.filter(filter -> filter.ids(ids -> ids.values(id)))
                                        .filter(VisibleDocuments.RELEASED)))
                    .size(1)
                    .trackTotalHits(track -> track.enabled(false))
                    .source(source -> source.filter(fields)),
            IndexedDocument.class)
        .hits()
        .hits()
        .stream()
        .map(Hit::source)
        .filter(document -> document != null)
        .findFirst();
  }
}
