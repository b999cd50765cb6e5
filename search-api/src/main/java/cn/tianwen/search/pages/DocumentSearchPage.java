package cn.tianwen.search.pages;

import cn.tianwen.index.document.DocumentKind;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import cn.tianwen.search.cluster.ElasticsearchGuard;
import cn.tianwen.search.documents.DocumentAnswer;
import cn.tianwen.search.documents.DocumentParameters;
import cn.tianwen.search.documents.DocumentQuery;
import cn.tianwen.search.documents.DocumentSearch;
import cn.tianwen.search.search.SearchQuery;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Search in industry information and training material, beside that in the cases. */
@Controller
@Hidden
class DocumentSearchPage {

  private final DocumentSearch search;
  private final ElasticsearchGuard guard;
  private final Regions regions;
  private final Industries industries;

  DocumentSearchPage(
      DocumentSearch search, ElasticsearchGuard guard, Regions regions, Industries industries) {
    this.search = search;
    this.guard = guard;
    this.regions = regions;
    this.industries = industries;
  }

  @GetMapping(
      path = "/search",
      params = {"kind", "kind!=", "kind!=case"})
  String search(
      @RequestParam(defaultValue = "") String q,
      @RequestParam String kind,
      @RequestParam(required = false) @Nullable List<String> topic,
      @RequestParam(required = false) @Nullable List<String> industry,
      @RequestParam(required = false) @Nullable List<String> crop,
      @RequestParam(required = false) @Nullable String region,
      @RequestParam(required = false) @Nullable List<String> institution,
      @RequestParam(required = false) @Nullable List<String> format,
      @RequestParam(required = false) @Nullable Integer year,
      @RequestParam(required = false) @Nullable String sort,
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(required = false) @Nullable String after,
      Model model) {
    DocumentQuery query =
        new DocumentParameters(
                q,
                kind,
                topic,
                industry,
                crop,
                region,
                institution,
                format,
                year,
                null,
                null,
                sort,
                page,
                null,
                after)
            .toQuery(regions, industries);
    DocumentAnswer answer = guard.call(() -> search.find(query));
    model.addAttribute("query", query);
    model.addAttribute("answer", answer);
    model.addAttribute("year", year);
    model.addAttribute("kind", kind.strip().toLowerCase(Locale.ROOT));
    model.addAttribute(
        "tab", query.kinds().contains(DocumentKind.TRAINING) ? "training" : "industry");
    model.addAttribute("next", next(query, answer));
    model.addAttribute("address", address());
    return "search-api/documents";
  }

  /** Pages are counted as long as they can be; then they follow each other without a number. */
  private static @Nullable String next(DocumentQuery query, DocumentAnswer answer) {
    if (answer.next() == null) {
      return null;
    }
    boolean counted =
        query.after() == null && (long) (query.page() + 1) * query.size() <= SearchQuery.MAX_DEPTH;
    return counted ? "&page=" + (query.page() + 1) : "&after=" + answer.next();
  }

  /** The address of this search without its page, to which links of other pages are added. */
  private static String address() {
    UriComponentsBuilder uri = ServletUriComponentsBuilder.fromCurrentRequest();
    return "/search?" + uri.replaceQueryParam("page").replaceQueryParam("after").build().getQuery();
  }
}
