package cn.tianwen.search.documents;

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

/** {@code GET /api/search} for every kind but cases. */
@RestController
@Tag(name = "检索")
class DocumentSearchController {

  private final DocumentSearch search;
  private final ElasticsearchGuard guard;
  private final Regions regions;
  private final Industries industries;

  DocumentSearchController(
      DocumentSearch search, ElasticsearchGuard guard, Regions regions, Industries industries) {
    this.search = search;
    this.guard = guard;
    this.regions = regions;
    this.industries = industries;
  }

  @Operation(summary = "检索产业信息（kind=industry）或培训材料（kind=training），带分面与段落")
  @GetMapping(
      path = "/api/search",
      params = {"kind", "kind!=", "kind!=case"},
      produces = MediaType.APPLICATION_JSON_VALUE)
  DocumentAnswer search(
      @RequestParam(required = false) @Nullable String q,
      @RequestParam String kind,
      @RequestParam(required = false) @Nullable List<String> topic,
      @RequestParam(required = false) @Nullable List<String> industry,
      @RequestParam(required = false) @Nullable List<String> crop,
      @RequestParam(required = false) @Nullable String region,
      @RequestParam(required = false) @Nullable List<String> institution,
      @RequestParam(required = false) @Nullable List<String> format,
      @RequestParam(required = false) @Nullable Integer year,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate from,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate to,
      @RequestParam(required = false) @Nullable String sort,
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(required = false) @Nullable Integer size,
      @RequestParam(required = false) @Nullable String after) {
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
                from,
                to,
                sort,
                page,
                size,
                after)
            .toQuery(regions, industries);
    return guard.call(() -> search.find(query));
  }
}
