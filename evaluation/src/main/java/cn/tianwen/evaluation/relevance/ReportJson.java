package cn.tianwen.evaluation.relevance;

import cn.tianwen.evaluation.measure.Calibration;
import cn.tianwen.evaluation.measure.Interval;
import cn.tianwen.evaluation.measure.RiskCoverage;
import cn.tianwen.evaluation.measure.Share;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** An {@link EvaluationReport} as JSON. Names that are there are never taken away or renamed. */
final class ReportJson {

  private final EvaluationReport report;

  ReportJson(EvaluationReport report) {
    this.report = report;
  }

  String write() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("systems", bySystem(SystemFigures::byName));
    json.put("dataset", report.set().name());
    json.put("split", report.set().split());
    json.put("queries", report.set().needs().size());
    json.put("answerable", report.set().answerable().size());
    json.put("corpus", report.set().corpus());
    json.put("lexiconVersion", report.lexiconVersion());
    json.put("model", report.model());
    json.put("intervals", bySystem(ReportJson::intervals));
    json.put("differences", differences());
    json.put("kinds", kinds());
    json.put("calibration", calibration(report.tianwen().calibration()));
    json.put("advice", advice(report.tianwen().advice()));
    json.put("riskCoverage", riskCoverage(report.tianwen().riskCoverage()));
    return JsonMapper.builder()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .build()
        .writeValueAsString(json);
  }

  private Map<String, Object> bySystem(Function<SystemFigures, Object> figures) {
    Map<String, Object> bySystem = new LinkedHashMap<>();
    report.systems().forEach(system -> bySystem.put(system.name(), figures.apply(system)));
    return bySystem;
  }

  private static Map<String, Object> intervals(SystemFigures system) {
    Map<String, Object> intervals = new LinkedHashMap<>();
    system.intervals().forEach((figure, interval) -> intervals.put(figure.label(), ends(interval)));
    return intervals;
  }

  private static List<Double> ends(Interval interval) {
    return List.of(interval.low(), interval.high());
  }

  private Map<String, Object> differences() {
    Map<String, Object> differences = new LinkedHashMap<>();
    for (Difference one : report.differences()) {
      differences.put(
          one.other(),
          named(Figure.NDCG_AT_10.label(), one.mean(), "interval", ends(one.interval())));
    }
    return differences;
  }

  private Map<String, Object> kinds() {
    Map<String, Object> kinds = new LinkedHashMap<>();
    for (KindFigures kind : report.tianwen().kinds()) {
      kinds.put(
          kind.kind(),
          named(
              "queries",
              kind.recallAt1().whole(),
              Figure.RECALL_AT_1.label(),
              kind.recallAt1().value(),
              Figure.RECALL_AT_3.label(),
              kind.recallAt3().value()));
    }
    return kinds;
  }

  private static Map<String, Object> calibration(Calibration calibration) {
    return named(
        "expectedCalibrationError", calibration.equalWidth(),
        "expectedCalibrationErrorEqualMass", calibration.equalMass(),
        "brier", calibration.brier(),
        "bins", calibration.bins());
  }

  private static Map<String, Object> advice(AdviceFigures advice) {
    return named(
        "likelySolvedPrecision", share(advice.precision()),
        "likelySolvedCoverage", share(advice.covered()),
        "unanswerableAskExpert", share(advice.unanswerableToExpert()),
        "answerableAskExpert", share(advice.answerableToExpert()));
  }

  private static Map<String, Object> share(Share share) {
    @Nullable Double value = share.whole() == 0 ? null : share.value();
    return named("share", value, "part", share.part(), "whole", share.whole());
  }

  private static Map<String, Object> riskCoverage(RiskCoverage curve) {
    return named("area", curve.area(), "idealArea", curve.idealArea(), "points", curve.points());
  }

  private static Map<String, Object> named(@Nullable Object... namesAndValues) {
    Map<String, Object> named = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      named.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
    }
    return named;
  }
}
