package cn.tianwen.search.pages;

import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import cn.tianwen.search.cluster.ElasticsearchGuard;
import cn.tianwen.search.similar.AnswerJournal;
import cn.tianwen.search.similar.SimilarAnswer;
import cn.tianwen.search.similar.SimilarCase;
import cn.tianwen.search.similar.SimilarCases;
import cn.tianwen.search.similar.SimilarQuery;
import cn.tianwen.search.similar.SimilarRequest;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page: one box for the need, similar cases below it. */
@Controller
@Hidden
class HomePage {

  private final SimilarCases similar;
  private final ElasticsearchGuard guard;
  private final Regions regions;
  private final Industries industries;
  private final AnswerJournal journal;

  HomePage(
      SimilarCases similar,
      ElasticsearchGuard guard,
      Regions regions,
      Industries industries,
      AnswerJournal journal) {
    this.similar = similar;
    this.guard = guard;
    this.regions = regions;
    this.industries = industries;
    this.journal = journal;
  }

  @GetMapping("/")
  String home(
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "") String industry,
      @RequestParam(defaultValue = "") String region,
      Model model) {
    answer(text, industry, region, model);
    return "search-api/home";
  }

  /** The part below the box, for a page that is already there. */
  @GetMapping("/similar")
  String similar(
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "") String industry,
      @RequestParam(defaultValue = "") String region,
      Model model) {
    answer(text, industry, region, model);
    return "search-api/similar :: answer";
  }

  private void answer(String text, String industry, String region, Model model) {
    model.addAttribute("text", text);
    model.addAttribute("industry", industry);
    model.addAttribute("region", region);
    if (!text.isBlank()) {
      SimilarQuery query =
          new SimilarRequest(text, null, industry, region, null, null, true)
              .toQuery(regions, industries);
      SimilarAnswer answer = guard.call(() -> similar.find(query));
      List<SimilarCase> shown = answer.worthShowing();
      journal.record(query, answer, shown);
      model.addAttribute("answer", answer);
      model.addAttribute("shown", shown);
      if (answer.trace() != null) {
        model.addAttribute("explanation", Explanation.of(answer.trace(), shown));
      }
    }
  }
}
