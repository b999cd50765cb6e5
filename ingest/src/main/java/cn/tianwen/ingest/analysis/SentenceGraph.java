package cn.tianwen.ingest.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How alike the sentences of a text are, as the cosine of their character pairs weighted by rarity,
 * and which lie in its middle by TextRank (Mihalcea and Tarau 2004).
 */
final class SentenceGraph {

  private static final double DAMPING = 0.85;
  private static final int ROUNDS = 30;

  private final double[][] similarity;

  SentenceGraph(List<String> sentences) {
    int size = sentences.size();
    similarity = new double[size][size];
    List<Map<String, Double>> vectors = vectors(sentences);
    Map<String, List<Integer>> postings = new TreeMap<>();
    for (int i = 0; i < size; i++) {
      for (String pair : vectors.get(i).keySet()) {
        postings.computeIfAbsent(pair, p -> new ArrayList<>()).add(i);
      }
    }
    postings.forEach(
        (pair, holders) -> {
          for (int i : holders) {
            for (int j : holders) {
              if (i != j) {
                similarity[i][j] +=
                    vectors.get(i).getOrDefault(pair, 0.0) * vectors.get(j).getOrDefault(pair, 0.0);
              }
            }
          }
        });
  }

  /** Cosine of two sentences, 0..1. */
  double similarity(int one, int other) {
    return similarity[one][other];
  }

  /** A rank for each sentence, 1 on average. */
  double[] ranks() {
    int size = similarity.length;
    double[] sums =
        Arrays.stream(similarity).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
    double[] ranks = new double[size];
    Arrays.fill(ranks, 1);
    for (int round = 0; round < ROUNDS; round++) {
      double[] next = new double[size];
      for (int i = 0; i < size; i++) {
        double received = 0;
        for (int j = 0; j < size; j++) {
          received += sums[j] == 0 ? 0 : similarity[j][i] / sums[j] * ranks[j];
        }
        next[i] = 1 - DAMPING + DAMPING * received;
      }
      ranks = next;
    }
    return ranks;
  }

  private static List<Map<String, Double>> vectors(List<String> sentences) {
    Map<String, Integer> frequency = new HashMap<>();
    List<Map<String, Double>> vectors = new ArrayList<>();
    for (String sentence : sentences) {
      Map<String, Double> counts = new TreeMap<>();
      for (int i = 0; i + 2 <= sentence.length(); i++) {
        String pair = sentence.substring(i, i + 2);
        if (pair.chars().allMatch(Character::isLetterOrDigit)) {
          counts.merge(pair, 1.0, Double::sum);
        }
      }
      counts.keySet().forEach(pair -> frequency.merge(pair, 1, Integer::sum));
      vectors.add(counts);
    }
    for (Map<String, Double> vector : vectors) {
      vector.replaceAll(
          (pair, count) ->
              count * Math.log(1 + (double) sentences.size() / frequency.getOrDefault(pair, 1)));
      double length =
          Math.sqrt(vector.values().stream().mapToDouble(weight -> weight * weight).sum());
      vector.replaceAll((pair, weight) -> weight / length);
    }
    return vectors;
  }
}
