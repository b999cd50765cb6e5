package cn.tianwen.search.rank;

import java.util.EnumMap;
import java.util.Map;

/**
 * A calibrated probability that a case solves the need: a logistic function (Platt 1999) of what is
 * known of the first case, fitted on labelled needs that the ranking was not fitted on. Cases
 * further down lose the log-odds by which they stay behind the first, so that the probabilities
 * follow the order.
 *
 * @param bias log-odds when all signals are 0
 * @param weights log-odds for one unit of a signal; one that is missing does not count
 * @param likelySolved lowest confidence that earns {@code LIKELY_SOLVED}: chosen as the lowest at
 *     which the precision on the fitting needs reached the target
 * @param worthReading lowest confidence that earns {@code WORTH_READING}
 */
public record ConfidenceModel(
    double bias, Map<Signal, Double> weights, double likelySolved, double worthReading) {

  /** Nobody is surer than this from words alone. */
  private static final double HIGHEST = 0.99;

  private static final double HIGHEST_LOG_ODDS = Math.log(HIGHEST / (1 - HIGHEST));

  /** Refuses thresholds in the wrong order; keeps its own copy. */
  public ConfidenceModel {
    weights = weights.isEmpty() ? Map.of() : new EnumMap<>(weights);
    if (!(0 < worthReading && worthReading <= likelySolved && likelySolved < 1)) {
      throw new IllegalArgumentException(
          "Thresholds must rise between 0 and 1: " + worthReading + ", " + likelySolved);
    }
  }

  /** Log-odds that the first case of a ranking solves the need. */
  public double logOdds(double[] signals) {
    double sum = bias;
    for (Signal signal : Signal.values()) {
      sum += weights.getOrDefault(signal, 0.0) * signals[signal.ordinal()];
    }
    return sum;
  }

  /**
   * The probability that a case solves the need. Log-odds beyond the highest confidence do not
   * count, so that a very sure first case does not pull up those that are far behind it.
   *
   * @param first log-odds of the first case of the ranking
   * @param behind score of the first case less that of this one, at least 0
   */
  public double confidence(double first, double behind) {
    return 1 / (1 + Math.exp(behind - Math.min(first, HIGHEST_LOG_ODDS)));
  }
}
