package cn.tianwen.evaluation.train;

import cn.tianwen.evaluation.relevance.LabelledCandidates;
import cn.tianwen.search.rank.ConfidenceModel;
import cn.tianwen.search.rank.FeatureVector;
import cn.tianwen.search.rank.RankingModel;
import cn.tianwen.search.rank.Signal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Calibrates the confidence: a logistic regression of whether the first case solves the need, on
 * needs that the ranker was not fitted on. Agreement never lowers the confidence, contradiction
 * never raises it. Then the thresholds are chosen: the lowest confidence at which the share of
 * right first cases reaches the target, and the one below which the wanted share of needs without
 * an answer stays.
 */
final class ConfidenceFit {

  /** Of the needs told that they are likely solved, at least so many shall be. */
  private static final double PRECISION = 0.97;

  /** Of the needs without an answer, at least so many shall be sent to an expert. */
  private static final double REJECTION = 0.92;

  private static final double RIDGE = 2e-3;
  private static final Set<Signal> AGAINST =
      Set.of(Signal.RELATED_CROP, Signal.OTHER_CROP, Signal.OTHER_AILMENT, Signal.OTHER_SYMPTOM);
  private static final double HIGHEST_THRESHOLD = 0.95;
  private static final double LOWEST_THRESHOLD = 0.05;

  private ConfidenceFit() {}

  static ConfidenceModel fit(
      Map<cn.tianwen.search.rank.Feature, RankingModel.Term> terms,
      ConfidenceModel start,
      List<LabelledCandidates> needs) {
    RankingModel ranker = new RankingModel("", terms, start);
    List<Outcome> outcomes =
        needs.stream()
            .filter(one -> !one.features().isEmpty())
            .map(one -> of(ranker, one))
            .toList();
    double[] scales = scales(outcomes);
    int[] signs = new int[scales.length + 1];
    for (Signal signal : Signal.values()) {
      signs[signal.ordinal()] = AGAINST.contains(signal) ? -1 : 1;
    }
    double[] weights = NewtonFit.minimise(at -> loss(outcomes, scales, at), signs);
    Map<Signal, Double> bySignal = new EnumMap<>(Signal.class);
    for (Signal signal : Signal.values()) {
      double weight = weights[signal.ordinal()] / scales[signal.ordinal()];
      if (weight != 0) {
        bySignal.put(signal, weight);
      }
    }
    ConfidenceModel calibrated = new ConfidenceModel(weights[scales.length], bySignal, 0.5, 0.5);
    double worth = worthReading(calibrated, outcomes);
    double likely = Math.max(worth, likelySolved(calibrated, outcomes));
    return new ConfidenceModel(calibrated.bias(), bySignal, likely, worth);
  }

  private static Outcome of(RankingModel ranker, LabelledCandidates need) {
    List<Double> scores = need.features().stream().map(ranker::score).toList();
    int[] order =
        IntStream.range(0, scores.size())
            .boxed()
            .sorted(Comparator.comparingDouble((Integer i) -> scores.get(i)).reversed())
            .mapToInt(Integer::intValue)
            .toArray();
    List<FeatureVector> features = new ArrayList<>();
    List<Double> sorted = new ArrayList<>();
    for (int i : order) {
      features.add(need.features().get(i));
      sorted.add(scores.get(i));
    }
    return new Outcome(Signal.of(features, sorted), need.solves().get(order[0]), need.answerable());
  }

  private static double[] scales(List<Outcome> outcomes) {
    double[] scales = new double[Signal.values().length];
    for (int i = 0; i < scales.length; i++) {
      int signal = i;
      double mean = outcomes.stream().mapToDouble(one -> one.signals[signal]).average().orElse(0);
      double variance =
          outcomes.stream()
              .mapToDouble(one -> Math.pow(one.signals[signal] - mean, 2))
              .average()
              .orElse(0);
      scales[i] = variance > 0 ? Math.sqrt(variance) : 1;
    }
    return scales;
  }

  private static NewtonFit.Loss.Value loss(
      List<Outcome> outcomes, double[] scales, double[] weights) {
    int bias = scales.length;
    double[] penalised = weights.clone();
    penalised[bias] *= 0.01;
    NewtonFit.Loss.Value value = NewtonFit.Loss.Value.ridge(penalised, RIDGE, 0);
    double loss = value.loss();
    double share = 1.0 / outcomes.size();
    for (Outcome outcome : outcomes) {
      double[] row = new double[bias + 1];
      double sum = weights[bias];
      row[bias] = 1;
      for (int i = 0; i < bias; i++) {
        row[i] = outcome.signals[i] / scales[i];
        sum += weights[i] * row[i];
      }
      double probability = 1 / (1 + Math.exp(-sum));
      double truth = outcome.right ? 1 : 0;
      loss -=
          share
              * Math.log(
                  Math.max(Double.MIN_NORMAL, outcome.right ? probability : 1 - probability));
      double spread = share * probability * (1 - probability);
      for (int i = 0; i <= bias; i++) {
        value.gradient()[i] += share * (probability - truth) * row[i];
        for (int j = 0; j <= bias; j++) {
          value.hessian()[i][j] += spread * row[i] * row[j];
        }
      }
    }
    return new NewtonFit.Loss.Value(loss, value.gradient(), value.hessian());
  }

  /** The lowest confidence such that of those at least as sure the target share is right. */
  private static double likelySolved(ConfidenceModel model, List<Outcome> outcomes) {
    List<Outcome> surest =
        outcomes.stream()
            .sorted(Comparator.comparingDouble((Outcome one) -> one.confidence(model)).reversed())
            .toList();
    double threshold = HIGHEST_THRESHOLD;
    int right = 0;
    for (int i = 0; i < surest.size(); i++) {
      right += surest.get(i).right ? 1 : 0;
      if (right >= PRECISION * (i + 1)) {
        threshold = surest.get(i).confidence(model);
      }
    }
    return Math.clamp(threshold, LOWEST_THRESHOLD, HIGHEST_THRESHOLD);
  }

  /** The lowest confidence above that of the wanted share of needs without an answer. */
  private static double worthReading(ConfidenceModel model, List<Outcome> outcomes) {
    double[] unanswerable =
        outcomes.stream()
            .filter(one -> !one.answerable)
            .mapToDouble(one -> one.confidence(model))
            .sorted()
            .toArray();
    if (unanswerable.length == 0) {
      return LOWEST_THRESHOLD;
    }
    int index = Math.min(unanswerable.length - 1, (int) Math.ceil(REJECTION * unanswerable.length));
    return Math.clamp(Math.nextUp(unanswerable[index]), LOWEST_THRESHOLD, HIGHEST_THRESHOLD);
  }

  /** How a need went. */
  private static final class Outcome {
    private final double[] signals;
    private final boolean right;
    private final boolean answerable;

    Outcome(double[] signals, boolean right, boolean answerable) {
      this.signals = Arrays.copyOf(signals, signals.length);
      this.right = right;
      this.answerable = answerable;
    }

    double confidence(ConfidenceModel model) {
      return model.confidence(model.logOdds(signals), 0);
    }
  }
}
