package cn.tianwen.evaluation.relevance;

import cn.tianwen.evaluation.measure.Latencies;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was measured of one system: means over all queries, and how long an answer took.
 *
 * @param name of the system
 * @param quality means over all queries
 * @param latencies of one answer, embedding included
 */
record SystemFigures(String name, RankingQuality quality, Latencies latencies) {

  /** Name to figure, in the order in which reports show them. */
  Map<String, Double> byName() {
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("Recall@1", quality.recallAt1());
    figures.put("Recall@3", quality.recallAt3());
    figures.put("Recall@10", quality.recallAt10());
    figures.put("MRR@10", quality.mrrAt10());
    figures.put("nDCG@10", quality.ndcgAt10());
    figures.put("p50ms", latencies.p50());
    figures.put("p95ms", latencies.p95());
    figures.put("p99ms", latencies.p99());
    return figures;
  }
}
