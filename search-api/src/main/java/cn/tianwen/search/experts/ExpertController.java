package cn.tianwen.search.experts;

import cn.tianwen.accounts.web.SignedIn;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import cn.tianwen.search.cluster.ElasticsearchGuard;
import cn.tianwen.web.problem.NotFoundException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/experts}. */
@RestController
@RequestMapping(path = "/api/experts", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "专家")
class ExpertController {

  private final ExpertSearch search;
  private final ExpertSuggestions suggestions;
  private final ExpertArchive archive;
  private final ElasticsearchGuard guard;
  private final Regions regions;
  private final Industries industries;
  private final Lexicon lexicon;

  ExpertController(
      ExpertSearch search,
      ExpertSuggestions suggestions,
      ExpertArchive archive,
      ElasticsearchGuard guard,
      Regions regions,
      Industries industries,
      Lexicon lexicon) {
    this.search = search;
    this.suggestions = suggestions;
    this.archive = archive;
    this.guard = guard;
    this.regions = regions;
    this.industries = industries;
    this.lexicon = lexicon;
  }

  @Operation(summary = "找专家：姓名、拼音、单位、专长，可按远近排序；登录后还能看到本区划的人员")
  @GetMapping
  ExpertAnswer find(
      @RequestParam(required = false) @Nullable String q,
      @RequestParam(required = false) @Nullable String kind,
      @RequestParam(required = false) @Nullable List<String> industry,
      @RequestParam(required = false) @Nullable String concept,
      @RequestParam(required = false) @Nullable String region,
      @RequestParam(required = false) @Nullable List<String> level,
      @RequestParam(required = false) @Nullable List<String> availability,
      @RequestParam(required = false) @Nullable String near,
      @RequestParam(required = false) @Nullable String sort,
      @RequestParam(required = false) @Nullable Integer page,
      @RequestParam(required = false) @Nullable Integer size,
      @Parameter(hidden = true) Optional<SignedIn> visitor) {
    ExpertQuery query =
        new ExpertParameters(
                q, kind, industry, concept, region, level, availability, near, sort, page, size)
            .toQuery(regions, industries, lexicon);
    return guard.call(() -> search.find(query, visitor.map(SignedIn::principal)));
  }

  @Operation(summary = "输入提示：姓名和单位，汉字、全拼或首字母")
  @GetMapping("/suggest")
  Completions suggest(
      @RequestParam(defaultValue = "") String q,
      @Parameter(hidden = true) Optional<SignedIn> visitor) {
    return new Completions(guard.call(() -> suggestions.find(q, visitor.map(SignedIn::principal))));
  }

  @Operation(summary = "一位专家的电子档案")
  @GetMapping("/{number}")
  ExpertView get(
      @PathVariable String number, @Parameter(hidden = true) Optional<SignedIn> visitor) {
    return guard
        .call(() -> archive.find(number, visitor.map(SignedIn::principal)))
        .orElseThrow(() -> new NotFoundException("没有这个编号的专家，或者已经不在服务。"));
  }

  /**
   * The answer of {@code suggest}.
   *
   * @param suggestions at most ten texts, each once
   */
  record Completions(List<String> suggestions) {}
}
