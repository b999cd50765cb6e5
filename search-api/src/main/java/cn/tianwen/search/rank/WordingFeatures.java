package cn.tianwen.search.rank;

import cn.tianwen.search.retrieve.QueryStatistics;
import cn.tianwen.search.retrieve.TermStatistics;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** How much of a need's wording a case shares, each term by its idf in the collection. */
final class WordingFeatures {

  /** A passage is never shorter, so that a need of three words is looked for in a sentence. */
  private static final int SHORTEST_PASSAGE = 24;

  /** So much longer than it is a very short case counts for its density. */
  private static final double LENGTH_SMOOTHING = 5;

  private final QueryStatistics statistics;
  private final Weights words;
  private final Weights characters;
  private final Weights bigrams;
  private final int passage;
  private final double length;

  WordingFeatures(QueryStatistics statistics) {
    this.statistics = statistics;
    this.words = new Weights(statistics.words());
    this.characters = new Weights(statistics.characters());
    this.bigrams = new Weights(statistics.bigrams());
    this.length = sum(statistics.characters().asked().values());
    this.passage = Math.max(SHORTEST_PASSAGE, (int) (2 * length));
  }

  private static double sum(Collection<Integer> counts) {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }

  /** Logarithm of the need's length divided by the mean length of a case. */
  double logRelativeLength() {
    return Math.log((length + 1) / (statistics.characters().averageLength() + 1));
  }

  void read(String text, FeatureVector into) {
    TextUnits units = TextUnits.of(text);
    Set<String> held = new HashSet<>(units.bigrams());
    double sharedCharacters = characters.held(new HashSet<>(units.characters()));
    double sharedBigrams = bigrams.held(held);
    double size = units.characters().size();
    into.set(Feature.WORDS_COVERED, words.share(words.within(text.toLowerCase(Locale.ROOT))))
        .set(Feature.CHARACTERS_COVERED, characters.share(sharedCharacters))
        .set(Feature.BIGRAMS_COVERED, bigrams.share(sharedBigrams))
        .set(Feature.PASSAGE_COVERED, bigrams.share(bestPassage(units.bigrams())))
        .set(Feature.CHARACTERS_DENSITY, characters.density(sharedCharacters, size))
        .set(Feature.BIGRAMS_DENSITY, bigrams.density(sharedBigrams, size))
        .set(Feature.LENGTH_RATIO, Math.log((size + 1) / (length + 1)))
        .set(Feature.LENGTH_DIFFERENCE, Math.abs(Math.log((size + 1) / (length + 1))))
        .set(Feature.LENGTH, Math.log((size + 1) / (statistics.characters().averageLength() + 1)));
  }

  /**
   * The largest sum of weights, each term once, in any window whose last term stands {@link
   * #passage} places behind its first.
   */
  private double bestPassage(List<String> terms) {
    Map<String, Integer> inside = new HashMap<>();
    Deque<Integer> places = new ArrayDeque<>();
    double sum = 0;
    double best = 0;
    for (int i = 0; i < terms.size(); i++) {
      double weight = bigrams.of(terms.get(i));
      if (weight == 0) {
        continue;
      }
      if (inside.merge(terms.get(i), 1, Integer::sum) == 1) {
        sum += weight;
      }
      places.add(i);
      while (places.getFirst() < i - passage) {
        String left = terms.get(places.removeFirst());
        if (inside.merge(left, -1, Integer::sum) == 0) {
          sum -= bigrams.of(left);
        }
      }
      best = Math.max(best, sum);
    }
    return best;
  }

  /** The query's terms by idf. */
  private static final class Weights {
    private final Map<String, Double> byTerm = new HashMap<>();
    private final double total;
    private final double mean;

    Weights(TermStatistics statistics) {
      statistics.asked().keySet().forEach(term -> byTerm.put(term, statistics.idf(term)));
      this.total = byTerm.values().stream().mapToDouble(Double::doubleValue).sum();
      this.mean = statistics.meanIdf();
    }

    double of(String term) {
      return byTerm.getOrDefault(term, 0.0);
    }

    double held(Set<String> terms) {
      double sum = 0;
      for (Map.Entry<String, Double> term : byTerm.entrySet()) {
        if (terms.contains(term.getKey())) {
          sum += term.getValue();
        }
      }
      return sum;
    }

    double within(String text) {
      double sum = 0;
      for (Map.Entry<String, Double> term : byTerm.entrySet()) {
        if (text.contains(term.getKey())) {
          sum += term.getValue();
        }
      }
      return sum;
    }

    double share(double part) {
      return total == 0 ? 0 : part / total;
    }

    double density(double part, double size) {
      return mean == 0 ? 0 : part / (mean * (size + LENGTH_SMOOTHING));
    }
  }
}
