package cn.tianwen.evaluation.train;

import cn.tianwen.search.rank.Feature;
import cn.tianwen.search.rank.FeatureVector;
import cn.tianwen.search.rank.RankingModel;
import cn.tianwen.search.rank.UntrainedModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Fits the linear ranker listwise: the weights under which a softmax over a need's candidates gives
 * those that solve it the most probability (ListNet with top-one probabilities, Cao et al. 2007),
 * with a ridge penalty. Features of circumstances and quality keep their set weights.
 */
final class RankerFit {

  private static final double RIDGE = 1e-3;
  private static final double NO_SPREAD = 1e-9;
  private static final Map<Feature, RankingModel.Term> FIXED = UntrainedModel.fixedTerms();
  private static final Set<Feature> FOR =
      Set.of(
          Feature.SAME_CROP,
          Feature.SAME_AILMENT,
          Feature.SAME_SYMPTOM,
          Feature.CONCEPTS_COVERED,
          Feature.CONCEPTS_Z);
  private static final Set<Feature> AGAINST =
      Set.of(
          Feature.OTHER_CROP, Feature.RELATED_CROP, Feature.OTHER_AILMENT, Feature.OTHER_SYMPTOM);

  private final List<Feature> fitted =
      Arrays.stream(Feature.values()).filter(feature -> !FIXED.containsKey(feature)).toList();

  /**
   * The terms of the model.
   *
   * @throws IllegalArgumentException when no need has a candidate that solves it
   */
  Map<Feature, RankingModel.Term> fit(List<TrainingNeed> needs) {
    Prepared prepared = prepare(needs);
    int[] signs = fitted.stream().mapToInt(RankerFit::sign).toArray();
    double[] weights = NewtonFit.minimise(prepared, signs);
    Map<Feature, RankingModel.Term> terms = new EnumMap<>(FIXED);
    for (int i = 0; i < weights.length; i++) {
      terms.put(
          fitted.get(i), new RankingModel.Term(prepared.means[i], prepared.scales[i], weights[i]));
    }
    return terms;
  }

  /** What is minimised: the mean loss of the needs and the penalty. */
  NewtonFit.Loss loss(List<TrainingNeed> needs) {
    return prepare(needs);
  }

  private Prepared prepare(List<TrainingNeed> needs) {
    List<TrainingNeed> rankable = needs.stream().filter(one -> one.need().isRankable()).toList();
    if (rankable.isEmpty()) {
      throw new IllegalArgumentException("No need has a candidate that solves it");
    }
    double[] means = new double[fitted.size()];
    double[] scales = new double[fitted.size()];
    standardise(rankable, means, scales);
    List<ListedNeed> lists = rankable.stream().map(one -> listed(one, means, scales)).toList();
    return new Prepared(means, scales, lists, TrainingNeed.weight(rankable));
  }

  private static int sign(Feature feature) {
    return FOR.contains(feature) ? 1 : AGAINST.contains(feature) ? -1 : 0;
  }

  private void standardise(List<TrainingNeed> needs, double[] means, double[] scales) {
    for (int i = 0; i < fitted.size(); i++) {
      Feature feature = fitted.get(i);
      double[] values =
          needs.stream()
              .flatMap(one -> one.need().features().stream())
              .mapToDouble(features -> features.get(feature))
              .toArray();
      double mean = Arrays.stream(values).average().orElse(0);
      double variance =
          Arrays.stream(values).map(value -> (value - mean) * (value - mean)).average().orElse(0);
      means[i] = mean;
      scales[i] = variance < NO_SPREAD ? 1 : Math.sqrt(variance);
    }
  }

  private ListedNeed listed(TrainingNeed one, double[] means, double[] scales) {
    List<FeatureVector> features = one.need().features();
    double[][] rows = new double[features.size()][fitted.size()];
    double[] offsets = new double[features.size()];
    for (int row = 0; row < rows.length; row++) {
      for (int i = 0; i < fitted.size(); i++) {
        rows[row][i] = (features.get(row).get(fitted.get(i)) - means[i]) / scales[i];
      }
      for (Map.Entry<Feature, RankingModel.Term> fixed : FIXED.entrySet()) {
        offsets[row] += fixed.getValue().weight() * features.get(row).get(fixed.getKey());
      }
    }
    List<Integer> solving = new ArrayList<>();
    for (int row = 0; row < rows.length; row++) {
      if (one.need().solves().get(row)) {
        solving.add(row);
      }
    }
    return new ListedNeed(
        rows, offsets, solving.stream().mapToInt(Integer::intValue).toArray(), one.weight());
  }

  /** Needs as numbers, in units of the features' deviations. */
  private record Prepared(double[] means, double[] scales, List<ListedNeed> lists, double total)
      implements NewtonFit.Loss {

    @Override
    public Value at(double[] weights) {
      double[] penalties = new double[weights.length];
      Arrays.fill(penalties, RIDGE);
      Value value = Value.ridge(weights, penalties);
      double loss = value.loss();
      for (ListedNeed list : lists) {
        loss += list.add(weights, list.weight() / total, value.gradient(), value.hessian());
      }
      for (int i = 0; i < weights.length; i++) {
        for (int j = i + 1; j < weights.length; j++) {
          value.hessian()[i][j] = value.hessian()[j][i];
        }
      }
      return new Value(loss, value.gradient(), value.hessian());
    }
  }
}
