package cn.tianwen.evaluation.relevance;

import cn.tianwen.evaluation.measure.Share;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How good {@code tianwen} is on one kind of need.
 *
 * @param kind what makes them difficult
 * @param recallAt1 those whose case is first
 * @param recallAt3 those whose case is among the first three
 */
record KindFigures(String kind, Share recallAt1, Share recallAt3) {

  /** For each kind of needs with an answer, by name; none for a set without kinds. */
  static List<KindFigures> of(List<NeedOutcome> outcomes) {
    Map<String, List<NeedOutcome>> byKind = new LinkedHashMap<>();
    for (NeedOutcome outcome : outcomes) {
      if (outcome.need().isAnswerable() && !outcome.need().kind().isEmpty()) {
        byKind.computeIfAbsent(outcome.need().kind(), kind -> new ArrayList<>()).add(outcome);
      }
    }
    return byKind.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            entry ->
                new KindFigures(
                    entry.getKey(),
                    Share.of(entry.getValue(), one -> one.isSolvedWithin(1)),
                    Share.of(entry.getValue(), one -> one.isSolvedWithin(3))))
        .toList();
  }
}
