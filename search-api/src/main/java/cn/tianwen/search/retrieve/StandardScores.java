package cn.tianwen.search.retrieve;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Scores with mean 0 and standard deviation 1 over the candidates; all 0 when they do not differ.
 */
public final class StandardScores {

  private static final double NO_SPREAD = 1e-9;

  private final Map<String, Double> scores = new HashMap<>();

  /**
   * Works out the scores of all candidates.
   *
   * @param score gives the same number whenever it is asked for the same id
   */
  public StandardScores(Collection<String> ids, ToDoubleFunction<String> score) {
    double mean = ids.stream().mapToDouble(score).average().orElse(0);
    double variance =
        ids.stream()
            .mapToDouble(score)
            .map(value -> (value - mean) * (value - mean))
            .average()
            .orElse(0);
    double deviation = Math.sqrt(variance);
    for (String id : ids) {
      double apart = score.applyAsDouble(id) - mean;
      scores.put(id, deviation < NO_SPREAD ? 0 : apart / deviation);
    }
  }

  /** The score of a candidate; 0 for an id that is none. */
  public double of(String id) {
    return scores.getOrDefault(id, 0.0);
  }
}
