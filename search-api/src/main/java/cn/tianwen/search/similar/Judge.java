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
import org.jspecify.annotations.Nullable;

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
      double behind = scores.getFirst() - best.score();
      double byScore = model.confidence(first, behind);
      Judged one = new Judged(best, group.others(), behind, byScore, byScore, null);
      boolean other = isAboutSomethingElse(best.candidate().evidence());
      judged.add(other ? one.heldBack(model.likelySolved() - SHORT_OF_LIKELY, "作物或病虫不同") : one);
    }
    judged.sort(Comparator.comparingDouble(Judged::confidence).reversed());
    return judged;
  }

  private static boolean isAboutSomethingElse(Evidence evidence) {
    return evidence.crop() == Agreement.OTHER
        || evidence.crop() == Agreement.RELATED
        || evidence.ailment() == Agreement.OTHER;
  }

  /**
   * A judged case.
   *
   * @param ranked the case in the ranking
   * @param others how many near-identical cases it stands for
   * @param behind how far its score is behind the best of the ranking
   * @param byScore probability that the score alone gives
   * @param confidence probability that it solves the need, at most {@code byScore}
   * @param heldBack why the confidence was lowered; null when it was not
   */
  record Judged(
      RankingModel.Ranked ranked,
      int others,
      double behind,
      double byScore,
      double confidence,
      @Nullable String heldBack) {

    /** The same with at most this confidence; the reason counts when that lowers it. */
    Judged heldBack(double ceiling, String reason) {
      return confidence <= ceiling
          ? this
          : new Judged(ranked, others, behind, byScore, ceiling, reason);
    }
  }
}
