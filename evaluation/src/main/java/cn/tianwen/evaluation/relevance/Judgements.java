package cn.tianwen.evaluation.relevance;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the labels say of one query.
 *
 * @param gains document id to how well it answers; a document that is missing or has no gain above
 *     0 does not
 * @param alternatives whether each of the documents answers the whole query, so that finding one is
 *     finding all
 */
record Judgements(Map<String, Integer> gains, boolean alternatives) {

  Judgements {
    gains = Map.copyOf(gains);
  }

  /** Each document answers as well as its gain says. */
  static Judgements graded(Map<String, Integer> gains) {
    return new Judgements(gains, false);
  }

  /** Any one of the documents is enough. */
  static Judgements alternatives(Collection<String> ids) {
    return new Judgements(ids.stream().collect(Collectors.toMap(id -> id, id -> 1)), true);
  }

  /** How well a document answers, 0 when it does not. */
  int gain(String documentId) {
    return Math.max(0, gains.getOrDefault(documentId, 0));
  }

  /** How many documents answer. */
  long relevant() {
    return gains.values().stream().filter(gain -> gain > 0).count();
  }

  /** Rank of the first document that answers, from 1; 0 when none of them does. */
  int firstRank(List<String> ranking) {
    for (int i = 0; i < ranking.size(); i++) {
      if (gain(ranking.get(i)) > 0) {
        return i + 1;
      }
    }
    return 0;
  }
}
