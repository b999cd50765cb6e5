package cn.tianwen.evaluation.load;

import cn.tianwen.index.CaseDocument;
import cn.tianwen.index.CaseIndex;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/** Reads ingested cases back, with everything that was worked out for them, vectors too. */
final class PreparedCases {

  private static final int PAGE = 500;
  private static final Time KEEP_ALIVE = Time.of(time -> time.time("5m"));

  private final ElasticsearchClient client;
  private final Query wanted;

  PreparedCases(ElasticsearchClient client, String idPrefix) {
    this.client = client;
    this.wanted = Query.of(query -> query.prefix(prefix -> prefix.field("id").value(idPrefix)));
  }

  /** How many there are; 0 when there is no index yet. */
  long count() throws IOException {
    if (!client.indices().exists(request -> request.index(CaseIndex.ALIAS)).value()) {
      return 0;
    }
    return client.count(request -> request.index(CaseIndex.ALIAS).query(wanted)).count();
  }

  /** Gives them to a consumer, page by page, so that any number fits. */
  void forEachPage(PageConsumer consumer) throws IOException {
    client.indices().refresh(request -> request.index(CaseIndex.ALIAS));
    String pit =
        client
            .openPointInTime(request -> request.index(CaseIndex.ALIAS).keepAlive(KEEP_ALIVE))
            .id();
    try {
      List<Hit<CaseDocument>> page = page(pit, List.of());
      while (!page.isEmpty()) {
        consumer.accept(page.stream().map(Hit::source).map(Objects::requireNonNull).toList());
        page = page(pit, page.getLast().sort());
      }
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
                  .query(wanted)
                  .size(PAGE)
                  .trackTotalHits(track -> track.enabled(false))
                  .source(source -> source.filter(filter -> filter.excludeVectors(false)))
                  .sort(sort -> sort.field(field -> field.field("_shard_doc")));
              return after.isEmpty() ? request : request.searchAfter(after);
            },
            CaseDocument.class);
    return response.hits().hits();
  }

  /** Takes a page. */
  @FunctionalInterface
  interface PageConsumer {
    void accept(List<CaseDocument> page) throws IOException;
  }
}
