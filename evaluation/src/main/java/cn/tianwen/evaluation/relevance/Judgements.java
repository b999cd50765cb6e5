package cn.tianwen.evaluation.relevance;

import java.util.Map;

/**
 * What the labels say of one query.
 *
 * @param gains document id to how well it answers; a document that is missing or has no gain above
 *     0 does not
 */
record Judgements(Map<String, Integer> gains) {

  Judgements {
    gains = Map.copyOf(gains);
  }

  /** How well a document answers, 0 when it does not. */
  int gain(String documentId) {
    return Math.max(0, gains.getOrDefault(documentId, 0));
  }

  /** How many documents answer. */
  long relevant() {
    return gains.values().stream().filter(gain -> gain > 0).count();
  }
}
