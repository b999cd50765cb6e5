package cn.tianwen.search.pages;

import cn.tianwen.index.PublicationId;
import cn.tianwen.search.cases.CaseArchive;
import cn.tianwen.search.cases.CaseView;
import cn.tianwen.search.cluster.ElasticsearchGuard;
import cn.tianwen.search.similar.SimilarCase;
import cn.tianwen.search.similar.SimilarCases;
import cn.tianwen.search.similar.SimilarQuery;
import cn.tianwen.web.problem.NotFoundException;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.util.UriComponentsBuilder;

/** One solved case, and others like it. */
@Controller
@Hidden
class CasePage {

  private static final int OTHERS = 4;

  private final CaseArchive archive;
  private final SimilarCases similar;
  private final ElasticsearchGuard guard;

  CasePage(CaseArchive archive, SimilarCases similar, ElasticsearchGuard guard) {
    this.archive = archive;
    this.similar = similar;
    this.guard = guard;
  }

  @GetMapping("/cases/{id}")
  String show(@PathVariable String id, Model model) {
    Optional<String> number = PublicationId.number(id);
    if (number.isPresent()) {
      return "redirect:"
          + UriComponentsBuilder.fromPath("/publications/{number}").build(number.get());
    }
    CaseView found =
        guard
            .call(() -> archive.find(id))
            .orElseThrow(() -> new NotFoundException("没有这个案例，可能已经撤下。"));
    model.addAttribute("found", found);
    model.addAttribute("others", guard.call(() -> others(found)));
    return "search-api/case";
  }

  private List<SimilarCase> others(CaseView found) {
    String text = found.title() + "。" + found.problem();
    SimilarQuery query =
        new SimilarQuery(
            text.substring(0, Math.min(text.length(), SimilarQuery.MAX_TEXT)),
            found.crop(),
            null,
            null,
            null,
            OTHERS + 1,
            false);
    return similar.find(query).cases().stream()
        .filter(other -> !other.id().equals(found.id()))
        .limit(OTHERS)
        .toList();
  }
}
