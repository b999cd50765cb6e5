package cn.tianwen.evaluation.relevance;

import cn.tianwen.evaluation.measure.Calibration;
import cn.tianwen.search.similar.Advice;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What {@code tianwen} reached on a split of the golden set, to hold later versions to.
 *
 * @param split whose needs were asked
 * @param figures by name, in the order of reports
 * @param ranks need id to the rank of the first case that solves it, 0 when not among ten; needs
 *     with an answer
 * @param advice need id to what was advised; needs without an answer
 */
public record GoldenRecord(
    String split,
    Map<String, Recorded> figures,
    Map<String, Integer> ranks,
    Map<String, Advice> advice) {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** What a report says. */
  public static GoldenRecord of(EvaluationReport report) {
    Map<String, Integer> ranks = new LinkedHashMap<>();
    Map<String, Advice> advice = new LinkedHashMap<>();
    for (NeedOutcome outcome : report.tianwen().outcomes()) {
      if (outcome.need().isAnswerable()) {
        ranks.put(outcome.need().id(), outcome.rank());
      } else {
        advice.put(outcome.need().id(), outcome.assessment().advice());
      }
    }
    return new GoldenRecord(report.set().split(), figures(report), ranks, advice);
  }

  private static Map<String, Recorded> figures(EvaluationReport report) {
    Map<String, Recorded> figures = new LinkedHashMap<>();
    SystemFigures own = report.systems().getLast();
    RankingQuality mean = RankingQuality.mean(own.qualities());
    for (Figure figure : Figure.values()) {
      figures.put(figure.label(), Recorded.ofMean(figure.of(mean), own.qualities().size(), true));
    }
    Calibration calibration = report.tianwen().calibration();
    int asked = report.set().needs().size();
    figures.put(
        "expected calibration error", Recorded.ofMean(calibration.equalWidth(), asked, false));
    AdviceFigures advice = report.tianwen().advice();
    figures.put("precision of LIKELY_SOLVED", Recorded.of(advice.precision()));
    figures.put("without an answer: ASK_EXPERT", Recorded.of(advice.unanswerableToExpert()));
    return figures;
  }

  /** Reads what {@link #toJson()} wrote. */
  public static GoldenRecord parse(String json) {
    return JSON.readValue(json, GoldenRecord.class);
  }

  /** For the file that is kept beside the test. */
  public String toJson() {
    return JSON.writeValueAsString(this) + "\n";
  }
}
