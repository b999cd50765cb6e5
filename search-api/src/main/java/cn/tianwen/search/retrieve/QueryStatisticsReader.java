package cn.tianwen.search.retrieve;

import cn.tianwen.index.CaseIndex;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.TermvectorsRequest;
import co.elastic.clients.elasticsearch.core.TermvectorsResponse;
import co.elastic.clients.elasticsearch.core.termvectors.FieldStatistics;
import co.elastic.clients.elasticsearch.core.termvectors.TermVector;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks how often the collection holds the terms of a query; analysed like any document. */
public final class QueryStatisticsReader {

  private static final List<String> VIEWS =
      List.of(CaseIndex.NEED_WORDS, CaseIndex.NEED_CHARS, CaseIndex.NEED_BIGRAMS);

  private final ElasticsearchClient client;
  private final String index;

  /** Prepares the reader for an index, or for an alias of one index. */
  public QueryStatisticsReader(ElasticsearchClient client, String index) {
    this.client = client;
    this.index = index;
  }

  /**
   * The statistics of a text.
   *
   * @param text not longer than what the retrievers are asked
   */
  public QueryStatistics read(String text) throws IOException {
    TermvectorsResponse response = client.termvectors(request(text));
    return new QueryStatistics(
        statistics(response, CaseIndex.NEED_WORDS),
        statistics(response, CaseIndex.NEED_CHARS),
        statistics(response, CaseIndex.NEED_BIGRAMS));
  }

  /** What {@link #read} sends. */
  public TermvectorsRequest<Map<String, String>> request(String text) {
    return TermvectorsRequest.of(
        request ->
            request
                .index(index)
                .doc(Map.of(CaseIndex.NEED_WORDS, text))
                .fields(VIEWS)
                .termStatistics(true)
                .fieldStatistics(true)
                .positions(false)
                .offsets(false)
                .payloads(false));
  }

  private static TermStatistics statistics(TermvectorsResponse response, String view) {
    TermVector vector = response.termVectors().get(view);
    @Nullable FieldStatistics field = vector == null ? null : vector.fieldStatistics();
    if (vector == null || field == null) {
      return TermStatistics.none();
    }
    Map<String, Integer> holders = new HashMap<>();
    Map<String, Integer> asked = new HashMap<>();
    vector
        .terms()
        .forEach(
            (term, found) -> {
              Integer held = found.docFreq();
              holders.put(term, held == null ? 0 : held);
              asked.put(term, found.termFreq());
            });
    double length = field.docCount() < 1 ? 1 : (double) field.sumTtf() / field.docCount();
    return new TermStatistics(field.docCount(), Math.max(1, length), holders, asked);
  }
}
