package cn.tianwen.search.retrieve;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

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
    ToDoubleFunction<String> chars = scores(candidates, Retriever.CHARS);
    ToDoubleFunction<String> bigrams = scores(candidates, Retriever.BIGRAMS);
    ToDoubleFunction<String> words = scores(candidates, Retriever.WORDS);
    StandardScores lexical =
        new StandardScores(
            ids,
            id ->
                CHARS * chars.applyAsDouble(id)
                    + BIGRAMS * bigrams.applyAsDouble(id)
                    + WORDS * words.applyAsDouble(id));
    StandardScores dense = new StandardScores(ids, scores(candidates, Retriever.DENSE));
    StandardScores concepts = new StandardScores(ids, scores(candidates, Retriever.CONCEPTS));
    return ids.stream()
        .map(
            id ->
                new Ranked(
                    id,
                    LEXICAL * lexical.of(id) + DENSE * dense.of(id) + CONCEPTS * concepts.of(id)))
        .sorted(Comparator.comparingDouble(Ranked::score).reversed().thenComparing(Ranked::id))
        .toList();
  }

  private static ToDoubleFunction<String> scores(Candidates candidates, Retriever retriever) {
    Map<String, Double> found = candidates.of(retriever);
    double lowest = candidates.lowest(retriever);
    return id -> found.getOrDefault(id, lowest);
  }

  /**
   * A candidate in the ranking.
   *
   * @param id id of the case
   * @param score weighted sum of z-scores, comparable within one query only
   */
  public record Ranked(String id, double score) {}
}
