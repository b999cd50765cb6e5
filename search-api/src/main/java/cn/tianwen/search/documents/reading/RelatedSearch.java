package cn.tianwen.search.documents.reading;

import cn.tianwen.check.pesticide.BannedPesticides;
import cn.tianwen.index.CaseDocument;
import cn.tianwen.index.CaseStatus;
import cn.tianwen.index.document.IndexedDocument;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.search.documents.VisibleDocuments;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Works out what belongs to a document when it is read, so that nothing stored can go stale:
 * candidates by vector, concepts and institutions, weighed again by {@link Kinship}. A document
 * that is not embedded is linked by the rest alone. Thread-safe.
 */
public final class RelatedSearch {

  private static final int SHOWN = 6;
  private static final int CANDIDATES = 30;
  private static final int NEAREST_VISITED = 100;

  /** A handbook names hundreds of concepts; the first are those that it is about. */
  private static final int CONCEPTS = 30;

  private static final Query SOLVED =
      Query.of(
          query -> query.term(term -> term.field("status").value(CaseStatus.PUBLISHED.name())));

  private final ElasticsearchClient client;
  private final BannedPesticides bans;
  private final Kinship kinship;
  private final String documents;
  private final String cases;

  /** Searches an index or alias of documents, and one of cases. */
  public RelatedSearch(
      ElasticsearchClient client,
      Lexicon lexicon,
      BannedPesticides bans,
      String documents,
      String cases) {
    this.client = client;
    this.bans = bans;
    this.kinship = new Kinship(lexicon);
    this.documents = documents;
    this.cases = cases;
  }

  /**
   * What belongs to a document; nothing unrelated fills the lists.
   *
   * @param document as {@link DocumentArchive} reads it
   * @throws IOException when Elasticsearch does not answer
   */
  public Related find(IndexedDocument document) throws IOException {
    return new Related(documents(document), cases(document), otherFormats(document));
  }

  private List<Related.Document> documents(IndexedDocument document) throws IOException {
    Query others =
        Query.of(
            query ->
                query.bool(
                    bool ->
                        bool.filter(VisibleDocuments.SHOWN)
                            .mustNot(not -> not.ids(ids -> ids.values(document.id())))));
    BoolQuery.Builder candidates = candidates(document, others);
    if (!document.institutions().isEmpty()) {
      candidates.should(anyOf("institutions", document.institutions()));
    }
    List<String> fields =
        List.of(
            "id",
            "title",
            "kind",
            "format",
            "publishedOn",
            "industry",
            "crops",
            "institutions",
            "concepts",
            "vector");
    Subject subject = Subject.of(document);
    List<Weighed<IndexedDocument>> weighed = new ArrayList<>();
    SearchRequest request = request(documents, candidates.build()._toQuery(), fields);
    for (Hit<IndexedDocument> hit : client.search(request, IndexedDocument.class).hits().hits()) {
      IndexedDocument other = Objects.requireNonNull(hit.source());
      weighed.add(new Weighed<>(other, kinship.between(subject, Subject.of(other))));
    }
    return best(weighed).stream()
        .map(
            one ->
                new Related.Document(
                    one.found.id(),
                    one.found.title(),
                    one.found.kind(),
                    one.found.format(),
                    one.found.publishedOn(),
                    one.bond.ties()))
        .toList();
  }

  private List<Related.SolvedCase> cases(IndexedDocument document) throws IOException {
    List<String> fields =
        List.of(
            "id",
            "title",
            "problem",
            "solution",
            "crop",
            "cropConcept",
            "industry",
            "region",
            "solvedOn",
            "month",
            "institution",
            "concepts",
            "solutionConcepts",
            "vector");
    Subject subject = Subject.of(document);
    List<Weighed<CaseDocument>> weighed = new ArrayList<>();
    SearchRequest request = request(cases, candidates(document, SOLVED).build()._toQuery(), fields);
    for (Hit<CaseDocument> hit : client.search(request, CaseDocument.class).hits().hits()) {
      CaseDocument solved = Objects.requireNonNull(hit.source());
      weighed.add(new Weighed<>(solved, kinship.between(subject, Subject.of(solved))));
    }
    return best(weighed).stream()
        .map(
            one ->
                new Related.SolvedCase(
                    one.found.id(),
                    bans.check(one.found).title(),
                    one.found.crop(),
                    one.found.region(),
                    one.found.solvedOn(),
                    one.bond.ties()))
        .toList();
  }

  private List<Related.OtherFormat> otherFormats(IndexedDocument document) throws IOException {
    Query same =
        Query.of(
            query ->
                query.bool(
                    bool ->
                        bool.filter(VisibleDocuments.RELEASED)
                            .filter(
                                filter ->
                                    filter.term(
                                        term -> term.field("duplicateOf").value(document.id())))));
    List<String> fields = List.of("id", "title", "format", "mediaKey");
    return client
        .search(request(documents, same, fields), IndexedDocument.class)
        .hits()
        .hits()
        .stream()
        .map(Hit::source)
        .filter(Objects::nonNull)
        .map(
            other ->
                new Related.OtherFormat(
                    other.id(), other.title(), other.format(), other.mediaKey() != null))
        .toList();
  }

  /** Whatever lies near or shares a concept; {@link Kinship} decides. */
  private static BoolQuery.Builder candidates(IndexedDocument document, Query among) {
    BoolQuery.Builder any = new BoolQuery.Builder().filter(among).minimumShouldMatch("1");
    List<Float> vector = new ArrayList<>();
    for (float number : document.vector()) {
      vector.add(number);
    }
    if (!vector.isEmpty()) {
      any.should(
          should ->
              should.knn(
                  knn ->
                      knn.field("vector")
                          .queryVector(vector)
                          .k(CANDIDATES)
                          .numCandidates(NEAREST_VISITED)
                          .filter(among)
                          .boost((float) CONCEPTS)));
    }
    document.concepts().stream()
        .limit(CONCEPTS)
        .forEach(id -> any.should(should -> should.term(t -> t.field("concepts").value(id))));
    // A document without concepts and vector matches nothing rather than everything.
    any.should(should -> should.matchNone(none -> none));
    return any;
  }

  private static Query anyOf(String field, List<String> values) {
    List<FieldValue> wanted = values.stream().map(FieldValue::of).toList();
    return Query.of(
        query -> query.terms(terms -> terms.field(field).terms(list -> list.value(wanted))));
  }

  private static SearchRequest request(String index, Query query, List<String> fields) {
    return SearchRequest.of(
        request ->
            request
                .index(index)
                .query(query)
                .size(CANDIDATES)
                .trackTotalHits(track -> track.enabled(false))
                .source(
                    source ->
                        source.filter(filter -> filter.excludeVectors(false).includes(fields))));
  }

  private static <T> List<Weighed<T>> best(List<Weighed<T>> weighed) {
    return weighed.stream()
        .filter(one -> !one.bond.ties().isEmpty())
        .sorted(Comparator.comparingDouble((Weighed<T> one) -> one.bond.score()).reversed())
        .limit(SHOWN)
        .toList();
  }

  private record Weighed<T>(T found, Kinship.Bond bond) {}
}
