package cn.tianwen.search.retrieve;

import cn.tianwen.index.CaseDocument;
import cn.tianwen.search.highlight.CaseHighlight;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads candidates in two steps: what ranking needs of several dozen, then the solutions and
 * highlights of the few that are shown.
 */
public final class CaseFetch {

  private static final List<String> NOT_FOR_RANKING =
      List.of(
          CandidateSearch.VECTOR,
          "solution",
          "solutionConcepts",
          "suggest",
          "contentHash",
          "expert",
          "institution",
          "location");
  private static final List<String> NOT_SHOWN =
      List.of(CandidateSearch.VECTOR, "suggest", "contentHash");

  private final ElasticsearchClient client;
  private final String index;

  /** Prepares the reader for an alias or index of the case template. */
  public CaseFetch(ElasticsearchClient client, String index) {
    this.client = client;
    this.index = index;
  }

  /**
   * What ranking needs, by id; one that was deleted meanwhile is missing. The texts have no
   * solution; the cosine of each is exact, also of those that the vectors alone would not find.
   */
  public Map<String, Fetched> fetch(List<String> ids, List<Float> vector) throws IOException {
    Map<String, Fetched> fetched = new HashMap<>();
    if (!ids.isEmpty()) {
      SearchResponse<CaseDocument> response =
          client.search(rankingRequest(ids, vector), CaseDocument.class);
      for (Hit<CaseDocument> hit : response.hits().hits()) {
        CaseDocument document = hit.source();
        if (document != null) {
          double score = hit.score() == null ? 0 : hit.score();
          fetched.put(
              document.id(), new Fetched(document, score == 0 ? 0 : CandidateSearch.cosine(score)));
        }
      }
    }
    return fetched;
  }

  /** What {@link #fetch} sends. */
  public SearchRequest rankingRequest(List<String> ids, List<Float> vector) {
    Query wanted = wanted(ids);
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
    return SearchRequest.of(
        request ->
            request
                .index(index)
                .query(query -> query.bool(bool -> bool.filter(wanted).should(cosine)))
                .size(ids.size())
                .trackTotalHits(track -> track.enabled(false))
                .source(source -> source.filter(fields -> fields.excludes(NOT_FOR_RANKING))));
  }

  /** The whole cases by id with their highlights; one that was deleted meanwhile is missing. */
  public Map<String, Shown> show(List<String> ids, String text) throws IOException {
    Map<String, Shown> shown = new HashMap<>();
    if (!ids.isEmpty()) {
      SearchResponse<CaseDocument> response =
          client.search(showRequest(ids, text), CaseDocument.class);
      for (Hit<CaseDocument> hit : response.hits().hits()) {
        CaseDocument document = hit.source();
        if (document != null) {
          shown.put(document.id(), new Shown(document, CaseHighlight.read(hit.highlight())));
        }
      }
    }
    return shown;
  }

  /** What {@link #show} sends. */
  public SearchRequest showRequest(List<String> ids, String text) {
    return SearchRequest.of(
        request ->
            request
                .index(index)
                .query(query -> query.bool(bool -> bool.filter(wanted(ids))))
                .size(ids.size())
                .trackTotalHits(track -> track.enabled(false))
                .source(source -> source.filter(fields -> fields.excludes(NOT_SHOWN)))
                .highlight(CaseHighlight.of(text)));
  }

  private static Query wanted(List<String> ids) {
    return Query.of(query -> query.ids(filter -> filter.values(ids)));
  }

  /**
   * A candidate as ranking sees it.
   *
   * @param document the case without its vector, solution and people
   * @param cosine of the two vectors, -1 to 1; 0 when the case has none
   */
  public record Fetched(CaseDocument document, double cosine) {}

  /**
   * A case as it is shown.
   *
   * @param document the case without its vector
   * @param highlights HTML-safe texts by field
   */
  public record Shown(CaseDocument document, Map<String, List<String>> highlights) {

    /** Keeps its own copy. */
    public Shown {
      highlights = Map.copyOf(highlights);
    }
  }
}
