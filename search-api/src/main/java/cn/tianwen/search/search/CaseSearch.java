package cn.tianwen.search.search;

import cn.tianwen.check.pesticide.BannedPesticides;
import cn.tianwen.check.pesticide.CheckedSolution;
import cn.tianwen.index.CaseDocument;
import cn.tianwen.index.CaseStatus;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.spelling.SoundAlike;
import cn.tianwen.index.text.TextFolder;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import cn.tianwen.search.facet.FacetFilters;
import cn.tianwen.search.highlight.CaseHighlight;
import cn.tianwen.search.similar.Remark;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Searches the published cases. Thread-safe. */
public final class CaseSearch {

  private final ElasticsearchClient client;
  private final BannedPesticides bans;
  private final String index;
  private final TextMatch match;
  private final CaseFacets facets;
  private final SoundAlike soundAlike;
  private final TextFolder folder = new TextFolder();

  /** Searches an alias or index of the case template. */
  public CaseSearch(
      ElasticsearchClient client,
      Lexicon lexicon,
      Regions regions,
      Industries industries,
      BannedPesticides bans,
      String index) {
    this.client = client;
    this.bans = bans;
    this.index = index;
    this.match = new TextMatch(lexicon);
    this.facets = new CaseFacets(regions, industries);
    this.soundAlike = new SoundAlike(lexicon);
  }

  /**
   * One page of hits with facets.
   *
   * @throws IOException when Elasticsearch does not answer
   */
  public SearchAnswer find(SearchQuery query) throws IOException {
    String text = folder.fold(query.text());
    SearchResponse<CaseDocument> response = client.search(request(query, text), CaseDocument.class);
    long total = response.hits().total() == null ? 0 : response.hits().total().value();
    @Nullable String didYouMean =
        total == 0 && !text.isEmpty() ? soundAlike.find(text).orElse(null) : null;
    return new SearchAnswer(
        total,
        response.hits().hits().stream().flatMap(this::hit).toList(),
        facets.read(query, response.aggregations()),
        didYouMean);
  }

  private SearchRequest request(SearchQuery query, String text) {
    FacetFilters<Facet> filters = facets.filters(query);
    SearchRequest.Builder request =
        new SearchRequest.Builder()
            .index(index)
            .query(published(text))
            .postFilter(filters.all())
            .aggregations(facets.ask(query, filters))
            .from((query.page() - 1) * query.size())
            .size(query.size())
            .trackTotalHits(track -> track.enabled(true))
            .source(source -> source.filter(fields -> fields.excludes("vector", "suggest")));
    if (!text.isEmpty()) {
      request.highlight(CaseHighlight.of(text));
    }
    if (text.isEmpty() || query.sort() == SearchQuery.Sort.NEWEST) {
      request.sort(sort -> sort.field(field -> field.field("solvedOn").order(SortOrder.Desc)));
    } else {
      request.sort(sort -> sort.score(score -> score.order(SortOrder.Desc)));
    }
    return request.sort(sort -> sort.field(field -> field.field("id"))).build();
  }

  private Query published(String text) {
    return Query.of(
        query ->
            query.bool(
                bool -> {
                  bool.filter(
                      filter ->
                          filter.term(
                              term -> term.field("status").value(CaseStatus.PUBLISHED.name())));
                  return text.isEmpty() ? bool : bool.must(match.of(text));
                }));
  }

  private Stream<SearchAnswer.Hit> hit(Hit<CaseDocument> hit) {
    CaseDocument document = hit.source();
    if (document == null) {
      return Stream.empty();
    }
    CheckedSolution checked = bans.check(document);
    return Stream.of(
        new SearchAnswer.Hit(
            document.id(),
            checked.title(),
            document.problem(),
            document.crop(),
            document.industry(),
            document.region(),
            document.solvedOn(),
            document.evaluation(),
            checked.keepSafe(CaseHighlight.read(hit.highlight())),
            Remark.ofBanned(checked),
            document.rights()));
  }
}
