package cn.tianwen.search.retrieve;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes one ranking of what the retrievers found: a fixed weighted sum of z-scores, each over the
 * candidates of one query. A candidate that a retriever did not find gets that retriever's lowest
 * score.
 *
 * <p>Characters, bigrams and words are summed before they are normalised: together they are one
 * lexical view. The weights were chosen on tuning data and are the same for every query.
 */
public final class Fusion {

  private static final double CHARS = 0.5;
  private static final double BIGRAMS = 1.0;
  private static final double WORDS = 0.5;
  private static final double LEXICAL = 0.5;
  private static final double DENSE = 0.5;
  private static final double CONCEPTS = 0.2;

  private Fusion() {}

  /** The candidates, the best first; equal scores are ordered by id. */
  public static List<Ranked> rank(Candidates candidates) {
    Set<String> ids = candidates.ids();
    Map<String, Double> lexical = new HashMap<>();
    add(lexical, filled(candidates.of(Retriever.CHARS), ids), CHARS);
    add(lexical, filled(candidates.of(Retriever.BIGRAMS), ids), BIGRAMS);
    add(lexical, filled(candidates.of(Retriever.WORDS), ids), WORDS);
    Map<String, Double> sums = new HashMap<>();
    add(sums, zScores(lexical), LEXICAL);
    add(sums, zScores(filled(candidates.of(Retriever.DENSE), ids)), DENSE);
    add(sums, zScores(filled(candidates.of(Retriever.CONCEPTS), ids)), CONCEPTS);
    return ids.stream()
        .map(id -> new Ranked(id, sums.getOrDefault(id, 0.0)))
        .sorted(Comparator.comparingDouble(Ranked::score).reversed().thenComparing(Ranked::id))
        .toList();
  }

  private static void add(Map<String, Double> sums, Map<String, Double> scores, double weight) {
    scores.forEach((id, score) -> sums.merge(id, weight * score, Double::sum));
  }

  private static Map<String, Double> filled(Map<String, Double> scores, Collection<String> ids) {
    double lowest = scores.values().stream().mapToDouble(Double::doubleValue).min().orElse(0);
    Map<String, Double> filled = new HashMap<>();
    ids.forEach(id -> filled.put(id, scores.getOrDefault(id, lowest)));
    return filled;
  }

  /** Scores with mean 0 and standard deviation 1; all 0 when they do not differ. */
  private static Map<String, Double> zScores(Map<String, Double> scores) {
    double mean = scores.values().stream().mapToDouble(Double::doubleValue).average().orElse(0);
    double variance =
        scores.values().stream()
            .mapToDouble(score -> (score - mean) * (score - mean))
            .average()
            .orElse(0);
    double deviation = Math.sqrt(variance);
    Map<String, Double> normal = new HashMap<>();
    scores.forEach(
        (id, score) -> normal.put(id, deviation < 1e-9 ? 0 : (score - mean) / deviation));
    return normal;
  }

  /**
   * A candidate in the ranking.
   *
   * @param id id of the case
   * @param score weighted sum of z-scores, comparable within one query only
   */
  public record Ranked(String id, double score) {}
}
