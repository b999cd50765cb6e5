package cn.tianwen.search.search;

import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import cn.tianwen.search.cluster.ElasticsearchGuard;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/search}. */
@RestController
@Tag(name = "检索")
class SearchController {

  private final CaseSearch search;
  private final ElasticsearchGuard guard;
  private final Regions regions;
  private final Industries industries;

  SearchController(
      CaseSearch search, ElasticsearchGuard guard, Regions regions, Industries industries) {
    this.search = search;
    this.guard = guard;
    this.regions = regions;
    this.industries = industries;
  }

  @Operation(summary = "检索案例库，带分面")
  @GetMapping(path = "/api/search", produces = MediaType.APPLICATION_JSON_VALUE)
  SearchAnswer search(
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable String kind,
      @RequestParam(required = false) @Nullable List<String> industry,
      @RequestParam(required = false) @Nullable List<String> crop,
      @RequestParam(required = false) @Nullable String region,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate from,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate to,
      @RequestParam(required = false) @Nullable String sort,
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(required = false) @Nullable Integer size) {
    SearchQuery query =
        new SearchParameters(q, kind, industry, crop, region, from, to, sort, page, size)
            .toQuery(regions, industries);
    return guard.call(() -> search.find(query));
  }
}
