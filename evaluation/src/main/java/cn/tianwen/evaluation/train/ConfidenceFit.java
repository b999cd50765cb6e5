package cn.tianwen.evaluation.train;

import cn.tianwen.search.rank.ConfidenceModel;
import cn.tianwen.search.rank.Feature;
import cn.tianwen.search.rank.RankingModel;
import cn.tianwen.search.rank.Signal;
import cn.tianwen.search.rank.UntrainedModel;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Calibrates the confidence: a logistic regression of whether the first case solves the need, on
 * needs that the ranker was not fitted on. Agreement never lowers the confidence, contradiction
 * never raises it. Then the thresholds are chosen: the lowest confidence at which the share of
 * right first cases reaches the target, and the one below which the wanted share of needs without
 * an answer stays.
 */
final class ConfidenceFit {

  /** Of the needs told that they are likely solved, at least so many shall be. */
  static final double PRECISION = 0.97;

  /** Of the needs without an answer, at least so many shall be sent to an expert. */
  static final double REJECTION = 0.95;

  private static final double RIDGE = 2e-3;

  /** So little that only the share of right answers decides. */
  private static final double BIAS_RIDGE = 2e-5;

  private static final Set<Signal> AGAINST =
      Set.of(Signal.RELATED_CROP, Signal.OTHER_CROP, Signal.OTHER_AILMENT, Signal.OTHER_SYMPTOM);
  private static final double HIGHEST_THRESHOLD = 0.995;
  private static final double LOWEST_THRESHOLD = 0.05;

  private ConfidenceFit() {}

  /**
   * Calibrates the confidence.
   *
   * @param terms of a ranker that was not fitted on the needs
   * @param needs one without candidates does not count
   */
  static Calibrated fit(Map<Feature, RankingModel.Term> terms, List<TrainingNeed> needs) {
    RankingModel ranker = new RankingModel("", terms, UntrainedModel.model().confidence());
    List<FirstCase> firsts =
        needs.stream()
            .filter(one -> !one.need().features().isEmpty())
            .map(one -> FirstCase.of(ranker, one))
            .toList();
    if (firsts.isEmpty()) {
      throw new IllegalArgumentException("No need has a candidate");
    }
    double[] scales = scales(firsts);
    int[] signs = new int[scales.length + 1];
    for (Signal signal : Signal.values()) {
      signs[signal.ordinal()] = AGAINST.contains(signal) ? -1 : 1;
    }
    double[] weights = NewtonFit.minimise(at -> loss(firsts, scales, at), signs);
    Map<Signal, Double> bySignal = new EnumMap<>(Signal.class);
    for (Signal signal : Signal.values()) {
      double weight = weights[signal.ordinal()] / scales[signal.ordinal()];
      if (weight != 0) {
        bySignal.put(signal, weight);
      }
    }
    ConfidenceModel calibrated = new ConfidenceModel(weights[scales.length], bySignal, 0.5, 0.5);
    double worth = worthReading(calibrated, firsts);
    double likely = Math.max(worth, likelySolved(calibrated, firsts));
    return Calibrated.of(new ConfidenceModel(calibrated.bias(), bySignal, likely, worth), firsts);
  }

  private static double[] scales(List<FirstCase> firsts) {
    double[] scales = new double[Signal.values().length];
    for (int i = 0; i < scales.length; i++) {
      int signal = i;
      double mean = firsts.stream().mapToDouble(one -> one.signal(signal)).average().orElse(0);
      double variance =
          firsts.stream()
              .mapToDouble(one -> Math.pow(one.signal(signal) - mean, 2))
              .average()
              .orElse(0);
      scales[i] = variance > 0 ? Math.sqrt(variance) : 1;
    }
    return scales;
  }

  /** Mean logistic loss and its penalty; the bias is the last weight. */
  static NewtonFit.Loss.Value loss(List<FirstCase> firsts, double[] scales, double[] weights) {
    int bias = scales.length;
    double[] penalties = new double[bias + 1];
    Arrays.fill(penalties, RIDGE);
    penalties[bias] = BIAS_RIDGE;
    NewtonFit.Loss.Value value = NewtonFit.Loss.Value.ridge(weights, penalties);
    double loss = value.loss();
    double total = firsts.stream().mapToDouble(FirstCase::weight).sum();
    for (FirstCase first : firsts) {
      double[] row = new double[bias + 1];
      double sum = weights[bias];
      row[bias] = 1;
      for (int i = 0; i < bias; i++) {
        row[i] = first.signal(i) / scales[i];
        sum += weights[i] * row[i];
      }
      double share = first.weight() / total;
      double probability = 1 / (1 + Math.exp(-sum));
      double apart = probability - (first.solves() ? 1 : 0);
      double ofTruth = 1 / (1 + Math.exp(first.solves() ? -sum : sum));
      loss -= share * Math.log(Math.max(Double.MIN_NORMAL, ofTruth));
      double spread = share * probability * (1 - probability);
      for (int i = 0; i <= bias; i++) {
        value.gradient()[i] += share * apart * row[i];
        for (int j = 0; j <= bias; j++) {
          value.hessian()[i][j] += spread * row[i] * row[j];
        }
      }
    }
    return new NewtonFit.Loss.Value(loss, value.gradient(), value.hessian());
  }

  /**
   * The lowest confidence such that of those at least as sure the target share is right; the
   * highest that is allowed when there is none.
   */
  private static double likelySolved(ConfidenceModel model, List<FirstCase> firsts) {
    NavigableMap<Double, List<FirstCase>> surest =
        firsts.stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.confidence(model),
                    () -> new TreeMap<>(Comparator.<Double>reverseOrder()),
                    Collectors.toList()));
    double threshold = HIGHEST_THRESHOLD;
    double right = 0;
    double all = 0;
    for (Map.Entry<Double, List<FirstCase>> equallySure : surest.entrySet()) {
      for (FirstCase one : equallySure.getValue()) {
        right += one.solves() ? one.weight() : 0;
        all += one.weight();
      }
      if (right >= PRECISION * all) {
        threshold = equallySure.getKey();
      }
    }
    return Math.clamp(threshold, LOWEST_THRESHOLD, HIGHEST_THRESHOLD);
  }

  /**
   * The lowest confidence such that at least the wanted share of the needs without an answer stay
   * below it, within what is allowed; the lowest allowed when there is no such need.
   */
  private static double worthReading(ConfidenceModel model, List<FirstCase> firsts) {
    double[] unanswerable =
        firsts.stream()
            .filter(one -> !one.answerable())
            .mapToDouble(one -> one.confidence(model))
            .sorted()
            .toArray();
    if (unanswerable.length == 0) {
      return LOWEST_THRESHOLD;
    }
    int index = (int) Math.ceil(REJECTION * unanswerable.length) - 1;
    return Math.clamp(Math.nextUp(unanswerable[index]), LOWEST_THRESHOLD, HIGHEST_THRESHOLD);
  }
}
