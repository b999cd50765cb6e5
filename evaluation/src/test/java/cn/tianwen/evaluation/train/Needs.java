package cn.tianwen.evaluation.train;

import cn.tianwen.evaluation.relevance.LabelledCandidates;
import cn.tianwen.search.rank.Feature;
import cn.tianwen.search.rank.FeatureVector;
import cn.tianwen.search.rank.RankingModel;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;

/** Needs for tests; features not named are 0. */
final class Needs {

  private Needs() {}

  static FeatureVector features(Map<Feature, Double> known) {
    double[] values = new double[Feature.values().length];
    known.forEach((feature, value) -> values[feature.ordinal()] = value);
    return FeatureVector.of(values);
  }

  static LabelledCandidates need(String id, List<FeatureVector> features, int... solving) {
    return need(id, true, features, solving);
  }

  static LabelledCandidates need(
      String id, boolean answerable, List<FeatureVector> features, int... solving) {
    List<Boolean> solves =
        IntStream.range(0, features.size())
            .mapToObj(i -> IntStream.of(solving).anyMatch(one -> one == i))
            .toList();
    return new LabelledCandidates("test", id, features, solves, answerable);
  }

  static RankingModel.Term term(Map<Feature, RankingModel.Term> terms, Feature feature) {
    return Objects.requireNonNull(terms.get(feature), feature::name);
  }

  /** The weight of one unit of a feature, whatever its scale. */
  static double perUnit(Map<Feature, RankingModel.Term> terms, Feature feature) {
    RankingModel.Term term = term(terms, feature);
    return term.weight() / term.scale();
  }

  /** A draw from the softmax of scores. */
  static int draw(Random random, double[] scores) {
    double[] odds =
        IntStream.range(0, scores.length).mapToDouble(i -> Math.exp(scores[i])).toArray();
    double left =
        random.nextDouble() * IntStream.range(0, odds.length).mapToDouble(i -> odds[i]).sum();
    for (int i = 0; i < odds.length; i++) {
      left -= odds[i];
      if (left < 0) {
        return i;
      }
    }
    return odds.length - 1;
  }
}
