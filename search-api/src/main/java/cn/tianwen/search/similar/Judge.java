package cn.tianwen.search.similar;

import cn.tianwen.search.compare.Agreement;
import cn.tianwen.search.compare.Evidence;
import cn.tianwen.search.rank.ConfidenceModel;
import cn.tianwen.search.rank.FeatureVector;
import cn.tianwen.search.rank.RankingModel;
import cn.tianwen.search.rank.Signal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Gives each case of a ranking the probability that it solves the need, and holds back those that
 * speak of another crop or another ailment: the same words about something else are a warning, not
 * a match.
 */
final class Judge {

  /** A case about something else stays below {@link Advice#LIKELY_SOLVED} by this much. */
  private static final double SHORT_OF_LIKELY = 0.02;

  private final ConfidenceModel model;

  Judge(ConfidenceModel model) {
    this.model = model;
  }

  /**
   * The cases with their confidence, the surest first; cases of one confidence keep their order.
   *
   * @param ranking the best first
   */
  List<Judged> judge(List<NearIdentical.Group> ranking) {
    if (ranking.isEmpty()) {
      return List.of();
    }
    List<FeatureVector> features =
        ranking.stream().map(group -> group.best().candidate().features()).toList();
    List<Double> scores = ranking.stream().map(group -> group.best().score()).toList();
    double first = model.logOdds(Signal.of(features, scores));
    List<Judged> judged = new ArrayList<>();
    for (NearIdentical.Group group : ranking) {
      RankingModel.Ranked best = group.best();
      double confidence = model.confidence(first, scores.getFirst() - best.score());
      double ceiling = ceiling(best.candidate().evidence());
      judged.add(
          new Judged(best, group.others(), Math.min(confidence, ceiling), confidence > ceiling));
    }
    judged.sort(Comparator.comparingDouble(Judged::confidence).reversed());
    return judged;
  }

  private double ceiling(Evidence evidence) {
    boolean other =
        evidence.crop() == Agreement.OTHER
            || evidence.crop() == Agreement.RELATED
            || evidence.ailment() == Agreement.OTHER;
    return other ? model.likelySolved() - SHORT_OF_LIKELY : 1;
  }

  /**
   * A judged case.
   *
   * @param ranked the case in the ranking
   * @param others how many near-identical cases it stands for
   * @param confidence probability that it solves the need
   * @param heldBack whether it would have been surer about the same crop and ailment
   */
  record Judged(RankingModel.Ranked ranked, int others, double confidence, boolean heldBack) {}
}
