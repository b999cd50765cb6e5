package cn.tianwen.search.documents;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.ChildScoreMode;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;

/**
 * Which documents match and how well. A document counts as its best passage: the passage shares
 * enough pairs of characters, names all concepts, or lies near in meaning; everything that it
 * shares besides adds to its score. Title, summary, institutions and author may match, too.
 */
final class PassageMatch {

  /** Name of the passages in a hit. */
  static final String PASSAGES = "passages";

  private static final int PASSAGES_SHOWN = 3;
  private static final int NEAREST = 100;
  private static final int NEAREST_VISITED = 300;
  private static final String TEXT = "passages.text.bigrams";
  private static final String HEADING = "passages.heading.bigrams";

  private final MatchWeights weights;

  PassageMatch(MatchWeights weights) {
    this.weights = weights;
  }

  /**
   * The query.
   *
   * @param asked not empty
   * @param vector of {@code asked.text()}
   * @param visible what the nearest passages are looked for in
   */
  Query of(AskedText asked, List<Float> vector, Query visible) {
    BoolQuery.Builder any = new BoolQuery.Builder().minimumShouldMatch("1");
    any.should(best(passage(asked, vector, visible)));
    any.should(most("title.bigrams", asked.telling(), weights.title()));
    any.should(most("summary.bigrams", asked.telling(), weights.title()));
    any.should(whole("institutions.bigrams", asked.typed()));
    any.should(whole("author.bigrams", asked.typed()));
    if (!asked.concepts().isEmpty()) {
      any.should(all("conceptPath", asked));
    }
    return any.build()._toQuery();
  }

  private static Query best(Query passage) {
    return Query.of(
        query ->
            query.nested(
                nested ->
                    nested
                        .path(PASSAGES)
                        .query(passage)
                        .scoreMode(ChildScoreMode.Max)
                        .innerHits(
                            inner ->
                                inner
                                    .name(PASSAGES)
                                    .size(PASSAGES_SHOWN)
                                    .source(
                                        source ->
                                            source.filter(
                                                fields ->
                                                    fields.excludes(
                                                        "passages.vector",
                                                        "passages.concepts"))))));
  }

  private Query passage(AskedText asked, List<Float> vector, Query visible) {
    BoolQuery.Builder enough = new BoolQuery.Builder().minimumShouldMatch("1");
    enough.should(most(TEXT, asked.telling(), 1));
    enough.should(most(HEADING, asked.telling(), 1));
    if (asked.telling().codePointCount(0, asked.telling().length()) == 1) {
      enough.should(whole("passages.text", asked.telling()));
    }
    if (!asked.concepts().isEmpty()) {
      enough.should(all("passages.concepts", asked));
    }
    float meaning = 2 * weights.meaning() * asked.pairs();
    Query near = near(vector, visible, meaning);
    // What is found by words alone counts as if it lay just at the floor, so that being among the
    // nearest is worth what lies above it and no more. Scripts could say that, but a stock node may
    // have none.
    Query byWords =
        Query.of(
            query ->
                query.constantScore(
                    constant ->
                        constant
                            .filter(enough.build()._toQuery())
                            .boost(meaning * (1 + weights.floor()) / 2)));
    BoolQuery.Builder passage =
        new BoolQuery.Builder()
            .must(must -> must.disMax(best -> best.queries(near, byWords).tieBreaker(0.0)));
    passage.should(some(TEXT, asked.telling(), weights.pairs()));
    passage.should(some("passages.text", asked.telling(), weights.words()));
    passage.should(some(HEADING, asked.telling(), weights.heading()));
    asked.conceptIds().forEach(id -> passage.should(about(id)));
    return passage.build()._toQuery();
  }

  private Query near(List<Float> vector, Query visible, float boost) {
    return Query.of(
        query ->
            query.knn(
                knn ->
                    knn.field("passages.vector")
                        .queryVector(vector)
                        .k(NEAREST)
                        .numCandidates(NEAREST_VISITED)
                        .similarity(weights.floor())
                        .filter(visible)
                        .boost(boost)));
  }

  private Query most(String field, String text, float boost) {
    return Query.of(
        query ->
            query.match(
                match ->
                    match
                        .field(field)
                        .query(text)
                        .minimumShouldMatch(weights.share())
                        .boost(boost)));
  }

  private static Query some(String field, String text, float boost) {
    return Query.of(query -> query.match(match -> match.field(field).query(text).boost(boost)));
  }

  private static Query whole(String field, String text) {
    return Query.of(
        query -> query.match(match -> match.field(field).query(text).minimumShouldMatch("100%")));
  }

  private Query about(String concept) {
    return Query.of(
        query ->
            query.term(
                term -> term.field("passages.concepts").value(concept).boost(weights.concept())));
  }

  private static Query all(String field, AskedText asked) {
    BoolQuery.Builder all = new BoolQuery.Builder().boost(0f);
    asked
        .conceptIds()
        .forEach(
            id -> all.must(must -> must.term(term -> term.field(field).value(FieldValue.of(id)))));
    return all.build()._toQuery();
  }
}
