package cn.tianwen.evaluation.relevance;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How good a ranking is, each figure from 0 to 1. A query that no document answers has 0 in all.
 *
 * @param recallAt1 share of the documents that answer which are ranked first
 * @param recallAt3 the same among the first three
 * @param recallAt10 the same among the first ten
 * @param mrrAt10 one divided by the rank of the first document that answers; 0 beyond ten
 * @param ndcgAt10 gain of the first ten, discounted by the binary logarithm of the rank plus one,
 *     divided by that of the best possible ranking
 */
record RankingQuality(
    double recallAt1, double recallAt3, double recallAt10, double mrrAt10, double ndcgAt10) {

  private static final int DEPTH = 10;

  /**
   * Judges one ranking.
   *
   * @param ranking document ids, the best first; what comes after the tenth does not count
   */
  static RankingQuality of(List<String> ranking, Judgements judgements) {
    if (ranking.stream().distinct().count() != ranking.size()) {
      throw new IllegalArgumentException("A ranking names a document twice: " + ranking);
    }
    if (judgements.alternatives()) {
      return ofAlternatives(judgements.firstRank(ranking));
    }
    return new RankingQuality(
        recall(ranking, judgements, 1),
        recall(ranking, judgements, 3),
        recall(ranking, judgements, DEPTH),
        reciprocalRank(ranking, judgements),
        ndcg(ranking, judgements));
  }

  /** As if there were one answer, in the place of the first that was found; 0 for not found. */
  private static RankingQuality ofAlternatives(int rank) {
    if (rank == 0 || rank > DEPTH) {
      return new RankingQuality(0, 0, 0, 0, 0);
    }
    return new RankingQuality(
        rank == 1 ? 1 : 0, rank <= 3 ? 1 : 0, 1, 1.0 / rank, Math.log(2) / Math.log(rank + 1.0));
  }

  /** The mean of several, figure by figure; 0 for none. */
  static RankingQuality mean(Collection<RankingQuality> all) {
    return new RankingQuality(
        mean(all, RankingQuality::recallAt1),
        mean(all, RankingQuality::recallAt3),
        mean(all, RankingQuality::recallAt10),
        mean(all, RankingQuality::mrrAt10),
        mean(all, RankingQuality::ndcgAt10));
  }

  private static double mean(
      Collection<RankingQuality> all, ToDoubleFunction<RankingQuality> figure) {
    return all.stream().mapToDouble(figure).average().orElse(0);
  }

  private static double recall(List<String> ranking, Judgements judgements, int depth) {
    long relevant = judgements.relevant();
    long found = ranking.stream().limit(depth).filter(id -> judgements.gain(id) > 0).count();
    return relevant == 0 ? 0 : (double) found / relevant;
  }

  private static double reciprocalRank(List<String> ranking, Judgements judgements) {
    for (int i = 0; i < Math.min(DEPTH, ranking.size()); i++) {
      if (judgements.gain(ranking.get(i)) > 0) {
        return 1.0 / (i + 1);
      }
    }
    return 0;
  }

  private static double ndcg(List<String> ranking, Judgements judgements) {
    double ideal =
        discounted(
            judgements.gains().values().stream()
                .filter(gain -> gain > 0)
                .sorted(Comparator.reverseOrder())
                .toList());
    return ideal == 0 ? 0 : discounted(ranking.stream().map(judgements::gain).toList()) / ideal;
  }

  private static double discounted(List<Integer> gains) {
    double sum = 0;
    for (int i = 0; i < Math.min(DEPTH, gains.size()); i++) {
      sum += gains.get(i) * Math.log(2) / Math.log(i + 2.0);
    }
    return sum;
  }
}
