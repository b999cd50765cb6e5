package cn.tianwen.ingest;

import cn.tianwen.index.CaseDocument;
import cn.tianwen.index.CaseIndex;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** What the index holds, for comparing. */
final class IndexContent {

  private IndexContent() {}

  /** Every document as id, external version, hash of all its fields; sorted by id. */
  static List<String> read(ApplicationContext application) {
    ElasticsearchClient client = application.getBean(ElasticsearchClient.class);
    try {
      client.indices().refresh(request -> request.index(CaseIndex.ALIAS));
      return client
          .search(
              request ->
                  request
                      .index(CaseIndex.ALIAS)
                      .size(10_000)
                      .version(true)
                      .source(source -> source.filter(filter -> filter.excludeVectors(false)))
                      .sort(sort -> sort.field(field -> field.field("id"))),
              CaseDocument.class)
          .hits()
          .hits()
          .stream()
          .map(
              hit -> {
                CaseDocument document = hit.source();
                if (document == null) {
                  throw new IllegalStateException("No source: " + hit.id());
                }
                return "%s v%d %s %s %d"
                    .formatted(
                        hit.id(),
                        hit.version(),
                        document.contentHash(),
                        document.concepts(),
                        Arrays.hashCode(document.vector()));
              })
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes every index of cases. */
  static void clear(ApplicationContext application) {
    ElasticsearchClient client = application.getBean(ElasticsearchClient.class);
    try {
      for (String index :
          client.indices().get(request -> request.index("tw-cases-*")).indices().keySet()) {
        client.indices().delete(request -> request.index(index));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
