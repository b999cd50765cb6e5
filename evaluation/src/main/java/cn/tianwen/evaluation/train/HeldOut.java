package cn.tianwen.evaluation.train;

import cn.tianwen.evaluation.relevance.LabelledCandidates;
import cn.tianwen.search.rank.RankingModel;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How well a model orders needs that it was not fitted on; weighted means over needs that have an
 * answer, not a number without any.
 *
 * @param needs how many they are
 * @param loss cross-entropy of the softmax over the candidates, from 0; only over needs with an
 *     answer among the candidates
 * @param recallAt1 share of needs whose first case solves them
 * @param ndcgAt10 discounted gain of the first ten, divided by the best possible
 */
public record HeldOut(int needs, double loss, double recallAt1, double ndcgAt10) {

  private static final int DEPTH = 10;

  static HeldOut mean(List<Outcome> outcomes) {
    return new HeldOut(
        outcomes.size(),
        mean(outcomes.stream().filter(one -> one.need.isRankable()).toList(), Outcome::loss),
        mean(outcomes, one -> one.solves.getFirst() ? 1 : 0),
        mean(outcomes, Outcome::ndcg));
  }

  private static double mean(List<Outcome> outcomes, ToDoubleFunction<Outcome> figure) {
    double sum = 0;
    double weight = 0;
    for (Outcome outcome : outcomes) {
      sum += outcome.weight * figure.applyAsDouble(outcome);
      weight += outcome.weight;
    }
    return sum / weight;
  }

  /**
   * How one need went.
   *
   * @param solves labels in the order of the model; at least one
   * @param scores in the same order
   */
  record Outcome(
      LabelledCandidates need, double weight, List<Boolean> solves, List<Double> scores) {

    static Outcome of(RankingModel model, TrainingNeed one) {
      Ordered ordered = Ordered.by(model, one.need().features());
      return new Outcome(
          one.need(), one.weight(), ordered.sort(one.need().solves()), ordered.scores());
    }

    private double loss() {
      double highest = scores.getFirst();
      double sum = scores.stream().mapToDouble(score -> Math.exp(score - highest)).sum();
      double solving = 0;
      int count = 0;
      for (int i = 0; i < solves.size(); i++) {
        if (solves.get(i)) {
          solving += scores.get(i) - highest;
          count++;
        }
      }
      return Math.log(sum) - solving / count;
    }

    private double ndcg() {
      double gain = 0;
      double best = 0;
      int solving = 0;
      for (int i = 0; i < solves.size(); i++) {
        if (solves.get(i)) {
          gain += i < DEPTH ? discount(i) : 0;
          best += solving < DEPTH ? discount(solving) : 0;
          solving++;
        }
      }
      return best == 0 ? 0 : gain / best;
    }

    private static double discount(int place) {
      return Math.log(2) / Math.log(place + 2.0);
    }
  }
}
