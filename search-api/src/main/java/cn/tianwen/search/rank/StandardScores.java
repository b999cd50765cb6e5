package cn.tianwen.search.rank;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Scores with mean 0 and standard deviation 1 over the candidates; all 0 when they do not differ.
 */
final class StandardScores {

  private static final double NO_SPREAD = 1e-9;

  private final Map<String, Double> scores = new HashMap<>();

  StandardScores(Collection<String> ids, ToDoubleFunction<String> score) {
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

  double of(String id) {
    return scores.getOrDefault(id, 0.0);
  }
}
