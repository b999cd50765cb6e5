package cn.tianwen.search.retrieve;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedSet;

/**
 * What the retrievers found.
 *
 * @param scores for each retriever that was asked: case id to its raw score
 */
public record Candidates(Map<Retriever, Map<String, Double>> scores) {

  /** Keeps its own copies. */
  public Candidates {
    EnumMap<Retriever, Map<String, Double>> copy = new EnumMap<>(Retriever.class);
    scores.forEach((retriever, found) -> copy.put(retriever, Map.copyOf(found)));
    scores = copy;
  }

  /** Every id that any retriever found. */
  public SequencedSet<String> ids() {
    SequencedSet<String> ids = new LinkedHashSet<>();
    scores.values().forEach(found -> ids.addAll(found.keySet()));
    return ids;
  }

  /** The scores of one retriever; empty when it was not asked or found nothing. */
  public Map<String, Double> of(Retriever retriever) {
    return scores.getOrDefault(retriever, Map.of());
  }

  /** The lowest score that a retriever gave; 0 when it found nothing. */
  public double lowest(Retriever retriever) {
    return of(retriever).values().stream().mapToDouble(Double::doubleValue).min().orElse(0);
  }
}
