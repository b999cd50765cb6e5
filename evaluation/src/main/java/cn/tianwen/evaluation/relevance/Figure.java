package cn.tianwen.evaluation.relevance;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** The figures of a ranking, by the names that reports use. */
enum Figure {
  RECALL_AT_1("Recall@1", RankingQuality::recallAt1),
  RECALL_AT_3("Recall@3", RankingQuality::recallAt3),
  RECALL_AT_10("Recall@10", RankingQuality::recallAt10),
  MRR_AT_10("MRR@10", RankingQuality::mrrAt10),
  NDCG_AT_10("nDCG@10", RankingQuality::ndcgAt10);

  private final String label;
  private final ToDoubleFunction<RankingQuality> value;

  Figure(String label, ToDoubleFunction<RankingQuality> value) {
    this.label = label;
    this.value = value;
  }

  /** Name in reports. */
  String label() {
    return label;
  }

  /** The figure of each ranking. */
  double[] of(List<RankingQuality> qualities) {
    return qualities.stream().mapToDouble(value).toArray();
  }

  /** The figure of one ranking or of a mean. */
  double of(RankingQuality quality) {
    return value.applyAsDouble(quality);
  }
}
