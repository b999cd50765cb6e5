package cn.tianwen.search.similar;

import cn.tianwen.index.CaseDocument;
import cn.tianwen.search.highlight.CaseHighlight;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the few best candidates: their texts, highlights and the cosine of each, also of those that
 * the vectors alone would not have found.
 */
final class CaseFetch {

  private final ElasticsearchClient client;
  private final String index;

  CaseFetch(ElasticsearchClient client, String index) {
    this.client = client;
    this.index = index;
  }

  /** The cases by id; one that was deleted meanwhile is missing. */
  Map<String, Fetched> fetch(List<String> ids, String text, List<Float> vector) throws IOException {
    if (ids.isEmpty()) {
      return Map.of();
    }
    Query wanted = Query.of(query -> query.ids(filter -> filter.values(ids)));
    Query cosine =
        Query.of(
            query ->
                query.knn(
                    knn ->
                        knn.field(CandidateSearch.VECTOR)
                            .queryVector(vector)
                            .k(ids.size())
                            .numCandidates(ids.size())
                            .filter(wanted)));
    SearchResponse<CaseDocument> response =
        client.search(
            request ->
                request
                    .index(index)
                    .query(query -> query.bool(bool -> bool.filter(wanted).should(cosine)))
                    .size(ids.size())
                    .trackTotalHits(track -> track.enabled(false))
                    .source(
                        source ->
                            source.filter(
                                fields ->
                                    fields.excludes(
                                        CandidateSearch.VECTOR, "suggest", "contentHash")))
                    .highlight(CaseHighlight.of(text)),
            CaseDocument.class);
    Map<String, Fetched> fetched = new HashMap<>();
    for (Hit<CaseDocument> hit : response.hits().hits()) {
      CaseDocument document = hit.source();
      if (document != null) {
        double score = hit.score() == null ? 0 : hit.score();
        fetched.put(
            document.id(),
            new Fetched(
                document,
                score == 0 ? 0 : CandidateSearch.cosine(score),
                CaseHighlight.read(hit.highlight())));
      }
    }
    return fetched;
  }

  /**
   * A candidate with its texts.
   *
   * @param document the case without its vector
   * @param cosine of the two vectors, -1 to 1; 0 when the case has none
   * @param highlights HTML-safe texts by field
   */
  record Fetched(CaseDocument document, double cosine, Map<String, List<String>> highlights) {}
}
