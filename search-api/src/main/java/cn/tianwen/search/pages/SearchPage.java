package cn.tianwen.search.pages;

import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import cn.tianwen.search.cluster.ElasticsearchGuard;
import cn.tianwen.search.search.CaseSearch;
import cn.tianwen.search.search.SearchAnswer;
import cn.tianwen.search.search.SearchParameters;
import cn.tianwen.search.search.SearchQuery;
import cn.tianwen.search.suggest.Suggestions;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Search in the archive with facets and pages. */
@Controller
@Hidden
class SearchPage {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  private final CaseSearch search;
  private final Suggestions suggestions;
  private final ElasticsearchGuard guard;
  private final Regions regions;
  private final Industries industries;

  SearchPage(
      CaseSearch search,
      Suggestions suggestions,
      ElasticsearchGuard guard,
      Regions regions,
      Industries industries) {
    this.search = search;
    this.suggestions = suggestions;
    this.guard = guard;
    this.regions = regions;
    this.industries = industries;
  }

  @GetMapping("/search")
  String search(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable List<String> industry,
      @RequestParam(required = false) @Nullable List<String> crop,
      @RequestParam(required = false) @Nullable String region,
      @RequestParam(required = false) @Nullable Integer year,
      @RequestParam(required = false) @Nullable String sort,
      @RequestParam(required = false) @Nullable Integer page,
      Model model) {
    @Nullable Integer known = year != null && year >= FIRST_YEAR && year <= LAST_YEAR ? year : null;
    SearchQuery query =
        new SearchParameters(
                q,
                null,
                industry,
                crop,
                region,
                known == null ? null : LocalDate.of(known, 1, 1),
                known == null ? null : LocalDate.of(known, 12, 31),
                sort,
                page,
                null)
            .toQuery(regions, industries);
    model.addAttribute("query", query);
    model.addAttribute("year", known);
    SearchAnswer answer = guard.call(() -> search.find(query));
    model.addAttribute("answer", answer);
    model.addAttribute("last", lastPage(answer.total(), query.size()));
    model.addAttribute("address", address());
    return "search-api/search";
  }

  /** Options of the list below the search box. */
  @GetMapping("/suggestions")
  String suggestions(@RequestParam(defaultValue = "") String q, Model model) {
    model.addAttribute("suggestions", guard.call(() -> suggestions.find(q)));
    return "search-api/suggestions :: options";
  }

  private static long lastPage(long total, int size) {
    return Math.min((total + size - 1) / size, SearchQuery.MAX_DEPTH / size);
  }

  /** The address of this search without its page, to which links of other pages are added. */
  private static String address() {
    UriComponentsBuilder uri = ServletUriComponentsBuilder.fromCurrentRequest();
    return "/search?" + uri.replaceQueryParam("page").build().getQuery();
  }
}
