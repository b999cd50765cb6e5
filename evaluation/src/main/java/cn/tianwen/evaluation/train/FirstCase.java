package cn.tianwen.evaluation.train;

import cn.tianwen.search.rank.ConfidenceModel;
import cn.tianwen.search.rank.RankingModel;
import cn.tianwen.search.rank.Signal;

/** The first case of a need's ranking: what is known of it, and whether it solves the need. */
final class FirstCase {

  private final double[] signals;
  private final boolean solves;
  private final boolean answerable;
  private final double weight;

  FirstCase(double[] signals, boolean solves, boolean answerable, double weight) {
    this.signals = signals.clone();
    this.solves = solves;
    this.answerable = answerable;
    this.weight = weight;
  }

  /** The first case in a ranker's order; the need has at least one candidate. */
  static FirstCase of(RankingModel ranker, TrainingNeed one) {
    Ordered ordered = Ordered.by(ranker, one.need().features());
    return new FirstCase(
        Signal.of(ordered.sort(one.need().features()), ordered.scores()),
        ordered.sort(one.need().solves()).getFirst(),
        one.need().answerable(),
        one.weight());
  }

  /** The value of the {@link Signal} with this ordinal. */
  double signal(int ordinal) {
    return signals[ordinal];
  }

  boolean solves() {
    return solves;
  }

  /** Whether any case solves the need. */
  boolean answerable() {
    return answerable;
  }

  /** How much the need counts. */
  double weight() {
    return weight;
  }

  double confidence(ConfidenceModel model) {
    return model.confidence(model.logOdds(signals), 0);
  }
}
