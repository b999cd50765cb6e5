package cn.tianwen.evaluation.relevance;

import cn.tianwen.evaluation.measure.Bootstrap;
import cn.tianwen.evaluation.measure.Interval;
import cn.tianwen.evaluation.measure.Latencies;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What was measured of one system.
 *
 * @param name of the system
 * @param qualities one for each need that has an answer, in the order of the set
 * @param intervals of the means, 95 %
 * @param latencies of one answer, embedding included
 */
record SystemFigures(
    String name,
    List<RankingQuality> qualities,
    Map<Figure, Interval> intervals,
    Latencies latencies) {

  static SystemFigures of(LabelledSet set, SystemRun run) {
    List<RankingQuality> qualities = new ArrayList<>();
    for (int i = 0; i < set.needs().size(); i++) {
      LabelledNeed need = set.needs().get(i);
      if (need.isAnswerable()) {
        qualities.add(RankingQuality.of(run.answers().get(i).ids(), need.judgements()));
      }
    }
    Map<Figure, Interval> intervals = new EnumMap<>(Figure.class);
    for (Figure figure : Figure.values()) {
      intervals.put(figure, Bootstrap.ofMean(figure.of(qualities)));
    }
    return new SystemFigures(run.name(), List.copyOf(qualities), intervals, run.latencies());
  }

  /** Name to figure, in the order in which reports show them. */
  Map<String, Double> byName() {
    RankingQuality mean = RankingQuality.mean(qualities);
    Map<String, Double> figures = new LinkedHashMap<>();
    for (Figure figure : Figure.values()) {
      figures.put(figure.label(), figure.of(mean));
    }
    figures.put("p50ms", latencies.p50());
    figures.put("p95ms", latencies.p95());
    figures.put("p99ms", latencies.p99());
    return figures;
  }
}
