package cn.tianwen.search.retrieve;

import cn.tianwen.index.CaseIndex;
import cn.tianwen.index.CaseStatus;
import cn.tianwen.index.lexicon.Concept;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.search.understand.Need;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.MsearchRequest;
import co.elastic.clients.elasticsearch.core.MsearchResponse;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.SearchRequestBody;
import co.elastic.clients.json.JsonData;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Asks all retrievers in one request. Only ids and scores come back, the ids from doc values:
 * stored fields, which hold the texts, stay untouched until the few best are known.
 */
public final class CandidateSearch {

  private static final int DEPTH = 100;
  private static final int NEIGHBOURS_VISITED = 200;

  /** Longer texts are cut for BM25, whose cost grows with every term; the vector reads it all. */
  private static final int LEXICAL_CHARACTERS = 500;

  private static final float BROADER_CONCEPT = 0.3f;
  private static final String ID = "id";
  static final String VECTOR = "vector";
  private static final Query PUBLISHED =
      Query.of(
          query -> query.term(term -> term.field("status").value(CaseStatus.PUBLISHED.name())));

  private final ElasticsearchClient client;
  private final Lexicon lexicon;
  private final String index;

  /** Prepares the search on an alias or index of the case template. */
  public CandidateSearch(ElasticsearchClient client, Lexicon lexicon, String index) {
    this.client = client;
    this.lexicon = lexicon;
    this.index = index;
  }

  /** Asks all retrievers. */
  public Candidates find(Need need, List<Float> vector) throws IOException {
    EnumMap<Retriever, SearchRequestBody> bodies = bodies(need, vector);
    MsearchResponse<Void> response = client.msearch(request(bodies), Void.class);
    Map<Retriever, Map<String, Double>> scores = new EnumMap<>(Retriever.class);
    List<Retriever> asked = new ArrayList<>(bodies.keySet());
    for (int i = 0; i < asked.size(); i++) {
      scores.put(asked.get(i), scores(asked.get(i), response.responses().get(i)));
    }
    return new Candidates(scores);
  }

  /** What {@link #find} sends. */
  public MsearchRequest request(Need need, List<Float> vector) {
    return request(bodies(need, vector));
  }

  private MsearchRequest request(EnumMap<Retriever, SearchRequestBody> bodies) {
    List<RequestItem> items =
        bodies.values().stream()
            .map(body -> RequestItem.of(item -> item.header(header -> header).body(body)))
            .toList();
    return MsearchRequest.of(all -> all.index(index).searches(items));
  }

  private EnumMap<Retriever, SearchRequestBody> bodies(Need need, List<Float> vector) {
    EnumMap<Retriever, SearchRequestBody> bodies = new EnumMap<>(Retriever.class);
    String text = lexicalText(need);
    bodies.put(Retriever.WORDS, matching(CaseIndex.NEED_WORDS, text));
    bodies.put(Retriever.CHARS, matching(CaseIndex.NEED_CHARS, text));
    bodies.put(Retriever.BIGRAMS, matching(CaseIndex.NEED_BIGRAMS, text));
    if (!need.concepts().isEmpty()) {
      bodies.put(Retriever.CONCEPTS, sharing(need.concepts()));
    }
    bodies.put(Retriever.DENSE, near(vector));
    return bodies;
  }

  /** The beginning of a need that the lexical retrievers read. */
  public static String lexicalText(Need need) {
    return need.text().substring(0, Math.min(need.text().length(), LEXICAL_CHARACTERS));
  }

  private static Map<String, Double> scores(
      Retriever retriever, MultiSearchResponseItem<Void> item) {
    if (item.isFailure()) {
      throw new ElasticsearchException("msearch " + retriever, item.failure());
    }
    Map<String, Double> scores = new HashMap<>();
    for (Hit<Void> hit : item.result().hits().hits()) {
      double score = hit.score() == null ? 0 : hit.score();
      scores.put(id(hit), retriever == Retriever.DENSE ? cosine(score) : score);
    }
    return scores;
  }

  private static String id(Hit<Void> hit) {
    JsonData values = hit.fields().get(ID);
    if (values == null) {
      throw new IllegalStateException("A case without an id is indexed");
    }
    return values.to(String[].class)[0];
  }

  /** Elasticsearch scores a cosine as (1 + cosine) / 2. */
  static double cosine(double score) {
    return 2 * score - 1;
  }

  private static SearchRequestBody matching(String field, String text) {
    return body(
        Query.of(
            query ->
                query.bool(
                    bool ->
                        bool.must(must -> must.match(match -> match.field(field).query(text)))
                            .filter(PUBLISHED))));
  }

  private SearchRequestBody sharing(List<Concept> concepts) {
    Set<String> named = new HashSet<>();
    concepts.forEach(concept -> named.add(concept.id()));
    Set<String> broader = new HashSet<>();
    concepts.forEach(concept -> broader.addAll(lexicon.broaderIds(concept.id())));
    broader.removeAll(named);
    BoolQuery.Builder bool = new BoolQuery.Builder().filter(PUBLISHED).minimumShouldMatch("1");
    named.forEach(id -> bool.should(conceptTerm(id, 1)));
    broader.forEach(id -> bool.should(conceptTerm(id, BROADER_CONCEPT)));
    return body(bool.build()._toQuery());
  }

  private static Query conceptTerm(String id, float boost) {
    return Query.of(query -> query.term(term -> term.field("conceptPath").value(id).boost(boost)));
  }

  private static SearchRequestBody near(List<Float> vector) {
    return body(
        Query.of(
            query ->
                query.knn(
                    knn ->
                        knn.field(VECTOR)
                            .queryVector(vector)
                            .k(DEPTH)
                            .numCandidates(NEIGHBOURS_VISITED)
                            .filter(PUBLISHED))));
  }

  private static SearchRequestBody body(Query query) {
    return SearchRequestBody.of(
        body ->
            body.query(query)
                .size(DEPTH)
                .trackTotalHits(track -> track.enabled(false))
                .source(source -> source.fetch(false))
                .storedFields("_none_")
                .docvalueFields(field -> field.field(ID)));
  }
}
