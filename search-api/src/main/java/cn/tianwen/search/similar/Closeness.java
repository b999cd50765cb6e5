package cn.tianwen.search.similar;

import cn.tianwen.index.CaseDocument;
import cn.tianwen.search.highlight.TellingText;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Ranks the cases that were read by what only reading them shows, on top of the fused score: the
 * true cosine of each, also of those that the vectors did not find, and how much of the need its
 * text covers. A pair of characters that few of these cases hold says more than one that most of
 * them hold, for instance the name of a crop that all of them are about.
 *
 * <p>Both are comparable across queries, which z-scores are not. The weights were chosen on tuning
 * data and are the same for every query; the sum varies about as much as the circumstances expect.
 */
final class Closeness {

  private static final double FUSED = 0.6;
  private static final double COSINE = 5.0;
  private static final double COVERAGE = 2.5;

  private final Map<String, Set<String>> sharedById = new HashMap<>();
  private final Map<String, Double> weights = new HashMap<>();

  /**
   * Reads the cases.
   *
   * @param asked the need's telling pairs of characters
   */
  Closeness(Set<String> asked, Collection<CaseDocument> cases) {
    Map<String, Integer> holders = new HashMap<>();
    for (CaseDocument document : cases) {
      Set<String> shared =
          new HashSet<>(TellingText.bigrams(document.title() + " " + document.problem()));
      shared.retainAll(asked);
      shared.forEach(pair -> holders.merge(pair, 1, Integer::sum));
      sharedById.put(document.id(), shared);
    }
    holders.forEach((pair, held) -> weights.put(pair, rarity(held, cases.size())));
  }

  private static double rarity(int held, int all) {
    return Math.log(1 + (all - held + 0.5) / (held + 0.5));
  }

  /** How close a case is; comparable within one query only. */
  double of(Fusion.Ranked ranked, CaseFetch.Fetched candidate) {
    return FUSED * ranked.score()
        + COSINE * candidate.cosine()
        + COVERAGE * coverage(candidate.document().id());
  }

  /** Share of the pairs that any of the cases holds which this one holds, by weight; 0 to 1. */
  double coverage(String id) {
    double all = sum(weights.keySet());
    return all == 0 ? 0 : sum(sharedById.getOrDefault(id, Set.of())) / all;
  }

  private double sum(Collection<String> pairs) {
    return pairs.stream().mapToDouble(pair -> weights.getOrDefault(pair, 0.0)).sum();
  }
}
