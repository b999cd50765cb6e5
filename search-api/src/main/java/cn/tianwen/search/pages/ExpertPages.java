package cn.tianwen.search.pages;

import cn.tianwen.accounts.web.SignedIn;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import cn.tianwen.search.cluster.ElasticsearchGuard;
import cn.tianwen.search.experts.ExpertAnswer;
import cn.tianwen.search.experts.ExpertArchive;
import cn.tianwen.search.experts.ExpertParameters;
import cn.tianwen.search.experts.ExpertQuery;
import cn.tianwen.search.experts.ExpertSearch;
import cn.tianwen.search.experts.ExpertSuggestions;
import cn.tianwen.search.search.SearchQuery;
import cn.tianwen.web.problem.NotFoundException;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** 找专家, and the public profile of an expert. */
@Controller
@Hidden
class ExpertPages {

  private final ExpertSearch search;
  private final ExpertSuggestions suggestions;
  private final ExpertArchive archive;
  private final ElasticsearchGuard guard;
  private final Regions regions;
  private final Industries industries;
  private final Lexicon lexicon;

  ExpertPages(
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

  @GetMapping("/experts")
  String experts(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable String kind,
      @RequestParam(required = false) @Nullable List<String> industry,
      @RequestParam(required = false) @Nullable String concept,
      @RequestParam(required = false) @Nullable String region,
      @RequestParam(required = false) @Nullable List<String> level,
      @RequestParam(required = false) @Nullable List<String> availability,
      @RequestParam(required = false) @Nullable String near,
      @RequestParam(required = false) @Nullable String sort,
      @RequestParam(required = false) @Nullable Integer page,
      Optional<SignedIn> visitor,
      Model model) {
    ExpertQuery query =
        new ExpertParameters(
                q, kind, industry, concept, region, level, availability, near, sort, page, null)
            .toQuery(regions, industries, lexicon);
    ExpertAnswer answer = guard.call(() -> search.find(query, visitor.map(SignedIn::principal)));
    model.addAttribute("query", query);
    model.addAttribute("answer", answer);
    model.addAttribute("kind", Objects.requireNonNullElse(kind, "experts"));
    model.addAttribute("near", Objects.requireNonNullElse(near, ""));
    model.addAttribute("last", lastPage(answer.total(), query.size()));
    model.addAttribute("address", address());
    return "search-api/experts";
  }

  /** Options of the list below the search box. */
  @GetMapping("/experts/suggestions")
  String suggestions(
      @RequestParam(defaultValue = "") String q, Optional<SignedIn> visitor, Model model) {
    model.addAttribute(
        "suggestions", guard.call(() -> suggestions.find(q, visitor.map(SignedIn::principal))));
    return "search-api/suggestions :: options";
  }

  @GetMapping("/experts/{number}")
  String expert(@PathVariable String number, Optional<SignedIn> visitor, Model model) {
    model.addAttribute(
        "expert",
        guard
            .call(() -> archive.find(number, visitor.map(SignedIn::principal)))
            .orElseThrow(() -> new NotFoundException("没有这个编号的专家，或者已经不在服务。")));
    return "search-api/expert";
  }

  private static long lastPage(long total, int size) {
    return Math.min((total + size - 1) / size, SearchQuery.MAX_DEPTH / size);
  }

  /** The address of this search without its page, to which links of other pages are added. */
  private static String address() {
    UriComponentsBuilder uri = ServletUriComponentsBuilder.fromCurrentRequest();
    return "/experts?"
        + Objects.requireNonNullElse(uri.replaceQueryParam("page").build().getQuery(), "");
  }
}
