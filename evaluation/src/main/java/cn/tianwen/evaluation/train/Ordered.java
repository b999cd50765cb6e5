package cn.tianwen.evaluation.train;

import cn.tianwen.search.rank.FeatureVector;
import cn.tianwen.search.rank.RankingModel;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Candidates in the order of a model.
 *
 * @param order their places before, the best first; equal scores keep their order
 * @param scores in the new order
 */
record Ordered(List<Integer> order, List<Double> scores) {

  Ordered {
    order = List.copyOf(order);
    scores = List.copyOf(scores);
  }

  static Ordered by(RankingModel model, List<FeatureVector> features) {
    List<Double> scores = features.stream().map(model::score).toList();
    Comparator<Integer> byScore = Comparator.comparingDouble(scores::get);
    List<Integer> order =
        IntStream.range(0, scores.size()).boxed().sorted(byScore.reversed()).toList();
    return new Ordered(order, order.stream().map(scores::get).toList());
  }

  /** Anything else of the candidates in the new order. */
  <T> List<T> sort(List<T> before) {
    return order.stream().map(before::get).toList();
  }
}
