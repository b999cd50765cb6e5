package cn.tianwen.search.retrieve;

import java.util.Map;

/**
 * How often the collection holds the terms of a query, in one view of the text.
 *
 * @param documents number of documents that hold the field
 * @param averageLength mean number of terms in a document, above 0
 * @param holders term of the query to the number of documents that hold it
 * @param asked term to how often the query says it
 */
public record TermStatistics(
    long documents,
    double averageLength,
    Map<String, Integer> holders,
    Map<String, Integer> asked) {

  /** BM25's parameters in Lucene and Elasticsearch when nothing is configured. */
  private static final double K1 = 1.2;

  private static final double B = 0.75;

  /** Keeps its own copies. */
  public TermStatistics {
    holders = Map.copyOf(holders);
    asked = Map.copyOf(asked);
  }

  /** Statistics of a query that says nothing. */
  public static TermStatistics none() {
    return new TermStatistics(0, 1, Map.of(), Map.of());
  }

  /**
   * BM25's inverse document frequency, {@code ln(1 + (N - n + 0.5) / (n + 0.5))} (Robertson and
   * Zaragoza 2009, as Lucene computes it); highest for a term that nothing holds.
   */
  public double idf(String term) {
    double held = Math.min(holders.getOrDefault(term, 0), documents);
    return Math.log(1 + (documents - held + 0.5) / (held + 0.5));
  }

  /** Mean idf of the query's terms; 0 when it has none. */
  public double meanIdf() {
    return asked.keySet().stream().mapToDouble(this::idf).average().orElse(0);
  }

  /**
   * The BM25 score of the query against itself, in Lucene's form. Divided by it, scores of
   * different queries can be compared. Elasticsearch keeps the older form, whose scores are all
   * {@code k1 + 1 = 2.2} times as high: a document with exactly the query's words has 2.2 times its
   * self score.
   */
  public double selfScore() {
    double length = asked.values().stream().mapToInt(Integer::intValue).sum();
    double saturation = K1 * (1 - B + B * length / averageLength);
    double sum = 0;
    for (Map.Entry<String, Integer> term : asked.entrySet()) {
      double frequency = term.getValue();
      sum += frequency * idf(term.getKey()) * frequency / (frequency + saturation);
    }
    return sum;
  }
}
