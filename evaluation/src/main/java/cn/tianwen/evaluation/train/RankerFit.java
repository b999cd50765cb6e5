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

  /** The terms of the model. */
  Map<Feature, RankingModel.Term> fit(List<TrainingNeed> needs) {
    List<TrainingNeed> rankable = needs.stream().filter(one -> one.need().isRankable()).toList();
    if (rankable.isEmpty()) {
      throw new IllegalArgumentException("No need has a candidate that solves it");
    }
    double[] means = new double[fitted.size()];
    double[] scales = new double[fitted.size()];
    standardise(rankable, means, scales);
    List<Listed> lists = rankable.stream().map(one -> listed(one, means, scales)).toList();
    double total = lists.stream().mapToDouble(Listed::weight).sum();
    int[] signs = fitted.stream().mapToInt(RankerFit::sign).toArray();
    double[] weights = NewtonFit.minimise(at -> loss(lists, total, at), signs);
    Map<Feature, RankingModel.Term> terms = new EnumMap<>(FIXED);
    for (int i = 0; i < weights.length; i++) {
      terms.put(fitted.get(i), new RankingModel.Term(means[i], scales[i], weights[i]));
    }
    return terms;
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

  private Listed listed(TrainingNeed one, double[] means, double[] scales) {
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
    return new Listed(
        rows, offsets, solving.stream().mapToInt(Integer::intValue).toArray(), one.weight());
  }

  private static NewtonFit.Loss.Value loss(List<Listed> lists, double total, double[] weights) {
    double[] penalties = new double[weights.length];
    Arrays.fill(penalties, RIDGE);
    NewtonFit.Loss.Value ridge = NewtonFit.Loss.Value.ridge(weights, penalties);
    double loss = ridge.loss();
    for (Listed list : lists) {
      loss += list.add(weights, list.weight / total, ridge.gradient(), ridge.hessian());
    }
    for (int i = 0; i < weights.length; i++) {
      for (int j = i + 1; j < weights.length; j++) {
        ridge.hessian()[i][j] = ridge.hessian()[j][i];
      }
    }
    return new NewtonFit.Loss.Value(loss, ridge.gradient(), ridge.hessian());
  }

  /** A need as numbers. */
  private record Listed(double[][] rows, double[] offsets, int[] solving, double weight) {

    /** Adds the derivatives of this need's loss; returns the loss. */
    double add(double[] weights, double share, double[] gradient, double[][] hessian) {
      double[] probabilities = probabilities(weights);
      int size = weights.length;
      double[] mean = new double[size];
      for (int row = 0; row < rows.length; row++) {
        for (int i = 0; i < size; i++) {
          mean[i] += probabilities[row] * rows[row][i];
        }
      }
      for (int row = 0; row < rows.length; row++) {
        double probability = probabilities[row] * share;
        for (int i = 0; i < size; i++) {
          double apart = probability * (rows[row][i] - mean[i]);
          for (int j = 0; j <= i; j++) {
            hessian[i][j] += apart * (rows[row][j] - mean[j]);
          }
        }
      }
      double loss = 0;
      for (int row : solving) {
        double part = share / solving.length;
        loss -= part * Math.log(Math.max(probabilities[row], Double.MIN_NORMAL));
        for (int i = 0; i < size; i++) {
          gradient[i] += part * (mean[i] - rows[row][i]);
        }
      }
      return loss;
    }

    private double[] probabilities(double[] weights) {
      double[] scores = offsets.clone();
      double highest = Double.NEGATIVE_INFINITY;
      for (int row = 0; row < rows.length; row++) {
        for (int i = 0; i < weights.length; i++) {
          scores[row] += weights[i] * rows[row][i];
        }
        highest = Math.max(highest, scores[row]);
      }
      double sum = 0;
      for (int row = 0; row < scores.length; row++) {
        scores[row] = Math.exp(scores[row] - highest);
        sum += scores[row];
      }
      for (int row = 0; row < scores.length; row++) {
        scores[row] /= sum;
      }
      return scores;
    }
  }
}
