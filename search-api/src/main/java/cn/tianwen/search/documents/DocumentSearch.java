package cn.tianwen.search.documents;

import cn.tianwen.embedding.TextEmbedder;
import cn.tianwen.index.document.DocumentPassage;
import cn.tianwen.index.document.IndexedDocument;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.spelling.SoundAlike;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import cn.tianwen.search.documents.DocumentAnswer.PassageHit;
import cn.tianwen.search.facet.FacetFilters;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.elasticsearch.core.search.InnerHitsResult;
import co.elastic.clients.json.JsonData;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Searches the documents that readers may see, in one request: words, pairs of characters, concepts
 * and vectors of the passages at once ({@link PassageMatch}). Thread-safe.
 */
public final class DocumentSearch {

  private static final int SNIPPET = 120;
  private static final List<String> SHOWN =
      List.of(
          "id",
          "title",
          "kind",
          "topic",
          "industry",
          "crops",
          "region",
          "institutions",
          "author",
          "owner",
          "publishedOn",
          "format",
          "pages",
          "seconds",
          "mediaKey",
          "summary",
          "rights");

  private final ElasticsearchClient client;
  private final TextEmbedder embedder;
  private final String index;
  private final AskedTextReader reader;
  private final PassageMatch match;
  private final DocumentFacets facets;
  private final SoundAlike soundAlike;

  /** Searches an alias or index of the template of documents. */
  public DocumentSearch(
      ElasticsearchClient client,
      TextEmbedder embedder,
      Lexicon lexicon,
      Regions regions,
      Industries industries,
      MatchWeights weights,
      String index) {
    this.client = client;
    this.embedder = embedder;
    this.index = index;
    this.reader = new AskedTextReader(lexicon);
    this.match = new PassageMatch(weights);
    this.facets = new DocumentFacets(regions, industries);
    this.soundAlike = new SoundAlike(lexicon);
  }

  /**
   * One page of documents with facets.
   *
   * @throws IOException when Elasticsearch does not answer
   */
  public DocumentAnswer find(DocumentQuery query) throws IOException {
    AskedText asked = reader.read(query.text());
    SearchResponse<IndexedDocument> response =
        client.search(request(query, asked), IndexedDocument.class);
    long total = response.hits().total() == null ? 0 : response.hits().total().value();
    TermMarks marks = asked.isEmpty() ? TermMarks.NONE : TermMarks.of(asked);
    List<Hit<IndexedDocument>> hits = response.hits().hits();
    @Nullable String didYouMean =
        total == 0 && !asked.isEmpty() ? soundAlike.find(asked.typed()).orElse(null) : null;
    return new DocumentAnswer(
        total,
        hits.stream().flatMap(hit -> shown(hit, marks)).toList(),
        facets.read(query, response.aggregations()),
        didYouMean,
        next(query, total, hits));
  }

  private SearchRequest request(DocumentQuery query, AskedText asked) {
    FacetFilters<DocumentFacet> filters = facets.filters(query);
    SearchRequest.Builder request =
        new SearchRequest.Builder()
            .index(index)
            // The same copy of the index for every page, so that scores can be continued from.
            .preference(Integer.toHexString(query.identity().hashCode()))
            .query(visible(asked))
            .postFilter(filters.all())
            .aggregations(facets.ask(query, filters))
            .size(query.size())
            .trackTotalHits(track -> track.enabled(true))
            .source(source -> source.filter(fields -> fields.includes(SHOWN)));
    if (query.isNewestFirst()) {
      request.sort(
          sort ->
              sort.field(
                  field ->
                      field
                          .field("publishedOn")
                          .order(SortOrder.Desc)
                          .missing(FieldValue.of("_last"))));
    } else {
      request.sort(sort -> sort.score(score -> score.order(SortOrder.Desc)));
    }
    request.sort(sort -> sort.field(field -> field.field("id")));
    PagePlace after = query.after();
    return after == null
        ? request.from((query.page() - 1) * query.size()).build()
        : request.searchAfter(places(query, after)).build();
  }

  private static List<FieldValue> places(DocumentQuery query, PagePlace after) {
    FieldValue value =
        query.isNewestFirst() ? FieldValue.of((long) after.value()) : FieldValue.of(after.value());
    return List.of(value, FieldValue.of(after.id()));
  }

  private Query visible(AskedText asked) {
    return Query.of(
        query ->
            query.bool(
                bool -> {
                  bool.filter(VisibleDocuments.SHOWN);
                  return asked.isEmpty()
                      ? bool
                      : bool.must(match.of(asked, vector(asked), VisibleDocuments.SHOWN));
                }));
  }

  private List<Float> vector(AskedText asked) {
    float[] numbers = embedder.embed(asked.text());
    List<Float> vector = new ArrayList<>(numbers.length);
    for (float number : numbers) {
      vector.add(number);
    }
    return vector;
  }

  private static @Nullable String next(
      DocumentQuery query, long total, List<Hit<IndexedDocument>> hits) {
    PagePlace after = query.after();
    long before = after == null ? (long) (query.page() - 1) * query.size() : after.seen();
    long seen = before + hits.size();
    if (hits.isEmpty() || seen >= total) {
      return null;
    }
    List<FieldValue> last = hits.getLast().sort();
    FieldValue value = last.getFirst();
    double number = value.isLong() ? value.longValue() : value.doubleValue();
    return new PagePlace(seen, number, last.getLast().stringValue()).token(query.identity());
  }

  private static Stream<DocumentAnswer.Hit> shown(Hit<IndexedDocument> hit, TermMarks marks) {
    IndexedDocument document = hit.source();
    if (document == null) {
      return Stream.empty();
    }
    return Stream.of(
        new DocumentAnswer.Hit(
            document.id(),
            document.title(),
            marks.html(document.title()),
            document.kind(),
            document.topic(),
            document.industry(),
            document.crops(),
            document.region(),
            document.institutions(),
            Objects.requireNonNullElse(document.author(), ""),
            Objects.requireNonNullElse(document.owner(), ""),
            document.publishedOn(),
            document.format(),
            document.pages(),
            document.seconds(),
            document.mediaKey() != null,
            document.summary(),
            passages(hit, marks),
            document.rights()));
  }

  private static List<PassageHit> passages(Hit<IndexedDocument> hit, TermMarks marks) {
    InnerHitsResult found = hit.innerHits().get(PassageMatch.PASSAGES);
    return found == null
        ? List.of()
        : found.hits().hits().stream()
            .map(Hit::source)
            .filter(Objects::nonNull)
            .map((JsonData source) -> source.to(DocumentPassage.class))
            .map(
                passage ->
                    new PassageHit(
                        passage.ordinal(),
                        passage.heading(),
                        passage.page(),
                        passage.second(),
                        marks.snippet(passage.text(), SNIPPET),
                        passage.text()))
            .toList();
  }
}
