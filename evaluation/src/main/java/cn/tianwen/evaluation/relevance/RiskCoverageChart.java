package cn.tianwen.evaluation.relevance;

import cn.tianwen.evaluation.chart.Axis;
import cn.tianwen.evaluation.chart.Line;
import cn.tianwen.evaluation.chart.LineChart;
import cn.tianwen.evaluation.chart.Mark;
import cn.tianwen.evaluation.measure.RiskCoverage;
import cn.tianwen.evaluation.measure.Share;
import cn.tianwen.search.similar.Advice;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The risk–coverage curve of {@code tianwen} beside the ideal one, for people. */
final class RiskCoverageChart {

  private RiskCoverageChart() {}

  static String svg(String set, TianwenFigures figures) {
    RiskCoverage curve = figures.riskCoverage();
    double largest =
        Stream.concat(curve.points().stream(), curve.ideal().stream())
            .mapToDouble(RiskCoverage.Point::risk)
            .max()
            .orElse(0);
    return new LineChart(
            "风险–覆盖率曲线：" + set,
            Axis.upTo("覆盖率（第一个案例的置信度达到阈值的需求占全部需求的比例）", 1),
            Axis.upTo("风险（其中第一个案例不能解决的比例）", largest),
            List.of(
                line("理想排序", "#8a9499", true, curve.ideal(), curve.idealArea()),
                line("田问", "#1f7a4d", false, curve.points(), curve.area())),
            Stream.of(Advice.LIKELY_SOLVED, Advice.WORTH_READING)
                .flatMap(advice -> mark(advice, figures.outcomes()))
                .toList())
        .toSvg();
  }

  private static Line line(
      String label, String colour, boolean dashed, List<RiskCoverage.Point> points, double area) {
    return new Line(
        String.format(Locale.ROOT, "%s（曲线下面积 %.3f）", label, area),
        colour,
        dashed,
        points.stream().map(point -> new Line.Point(point.coverage(), point.risk())).toList());
  }

  /** Where the needs lie that were told this or better; none when there are none. */
  private static Stream<Mark> mark(Advice advice, List<NeedOutcome> outcomes) {
    List<NeedOutcome> told =
        outcomes.stream().filter(one -> one.assessment().advice().compareTo(advice) <= 0).toList();
    if (told.isEmpty()) {
      return Stream.empty();
    }
    double coverage = (double) told.size() / outcomes.size();
    double risk = Share.of(told, one -> !one.isSolvedWithin(1)).value();
    return Stream.of(new Mark("到这里为“" + advice.label() + "”", new Line.Point(coverage, risk)));
  }
}
