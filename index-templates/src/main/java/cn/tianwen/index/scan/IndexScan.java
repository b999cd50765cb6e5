package cn.tianwen.index.scan;

import cn.tianwen.index.write.VersionedDocument;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.util.List;

/**
 * Reads everything of an index that matches, as it stood when it began, a page at a time.
 *
 * @param <T> what the index holds
 */
public final class IndexScan<T> {

  private static final int PAGE = 500;
  private static final Time KEEP_ALIVE = Time.of(time -> time.time("5m"));

  private final ElasticsearchClient client;
  private final String index;
  private final Query wanted;
  private final Class<T> type;
  private final int page;

  /**
   * Prepares a scan of documents of some kilobytes each; nothing is sent yet.
   *
   * @param index index or alias
   * @param wanted which documents
   * @param type what they are read as
   */
  public IndexScan(ElasticsearchClient client, String index, Query wanted, Class<T> type) {
    this(client, index, wanted, type, PAGE);
  }

  /**
   * Prepares a scan; nothing is sent yet.
   *
   * @param index index or alias
   * @param wanted which documents
   * @param type what they are read as
   * @param page how many are held in memory at once, 1 to 10,000
   */
  public IndexScan(
      ElasticsearchClient client, String index, Query wanted, Class<T> type, int page) {
    this.page = page;
    this.client = client;
    this.index = index;
    this.wanted = wanted;
    this.type = type;
  }

  /** How many documents match at this moment, after a refresh. */
  public long count() throws IOException {
    client.indices().refresh(request -> request.index(index));
    return client.count(request -> request.index(index).query(wanted)).count();
  }

  /**
   * Gives the documents with their vectors and external versions to a consumer, page by page, so
   * that any number fits.
   *
   * @throws IOException when Elasticsearch does not answer, or from the consumer
   */
  public void forEachPage(PageConsumer<T> consumer) throws IOException {
    client.indices().refresh(request -> request.index(index));
    String pit = client.openPointInTime(request -> request.index(index).keepAlive(KEEP_ALIVE)).id();
    try {
      List<Hit<T>> page = page(pit, List.of());
      while (!page.isEmpty()) {
        consumer.accept(page.stream().map(IndexScan::versioned).toList());
        page = page(pit, page.getLast().sort());
      }
    } finally {
      client.closePointInTime(request -> request.id(pit));
    }
  }

  private List<Hit<T>> page(String pit, List<FieldValue> after) throws IOException {
    SearchResponse<T> response =
        client.search(
            request -> {
              request
                  .pit(point -> point.id(pit).keepAlive(KEEP_ALIVE))
                  .query(wanted)
                  .size(page)
                  .version(true)
                  .trackTotalHits(track -> track.enabled(false))
                  .source(source -> source.filter(filter -> filter.excludeVectors(false)))
                  .sort(sort -> sort.field(field -> field.field("_shard_doc")));
              return after.isEmpty() ? request : request.searchAfter(after);
            },
            type);
    return response.hits().hits();
  }

  private static <T> VersionedDocument<T> versioned(Hit<T> hit) {
    T document = hit.source();
    Long version = hit.version();
    String id = hit.id();
    if (document == null || version == null || id == null) {
      throw new IllegalStateException("A document of the index cannot be read: " + hit);
    }
    return new VersionedDocument<>(id, version, document);
  }

  /**
   * Takes a page.
   *
   * @param <T> what the index holds
   */
  @FunctionalInterface
  public interface PageConsumer<T> {

    /** Called for every page; at least one document each. */
    void accept(List<VersionedDocument<T>> page) throws IOException;
  }
}
