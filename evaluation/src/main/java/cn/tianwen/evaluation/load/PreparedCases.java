package cn.tianwen.evaluation.load;

import cn.tianwen.index.CaseDocument;
import cn.tianwen.index.CaseIndex;
import cn.tianwen.index.scan.IndexScan;
import cn.tianwen.index.write.VersionedDocument;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.io.IOException;
import java.util.List;

/** Reads ingested cases back, with everything that was worked out for them, vectors too. */
final class PreparedCases {

  private final ElasticsearchClient client;
  private final IndexScan<CaseDocument> scan;

  PreparedCases(ElasticsearchClient client, String idPrefix) {
    this.client = client;
    this.scan =
        new IndexScan<>(
            client,
            CaseIndex.ALIAS,
            Query.of(query -> query.prefix(prefix -> prefix.field("id").value(idPrefix))),
            CaseDocument.class);
  }

  /** How many there are; 0 when there is no index yet. */
  long count() throws IOException {
    return client.indices().exists(request -> request.index(CaseIndex.ALIAS)).value()
        ? scan.count()
        : 0;
  }

  /** Gives them to a consumer, page by page, so that any number fits. */
  void forEachPage(PageConsumer consumer) throws IOException {
    scan.forEachPage(
        page -> consumer.accept(page.stream().map(VersionedDocument::document).toList()));
  }

  /** Takes a page. */
  @FunctionalInterface
  interface PageConsumer {
    void accept(List<CaseDocument> page) throws IOException;
  }
}
