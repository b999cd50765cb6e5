package cn.tianwen.ingest.analysis;

import cn.tianwen.index.lexicon.Concept;
import cn.tianwen.index.lexicon.ConceptType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The most telling terms of a document: first what the lexicon knows, by how much it is spoken of
 * and how telling its type is, then phrases that the text repeats. Deterministic and thread-safe.
 */
final class KeywordFinder {

  static final int MOST = 8;
  private static final int MOST_CONCEPTS = 6;
  private static final double SMALLEST_WEIGHT = 2;

  /** In place of an inverse document frequency, which one document alone does not have. */
  private static final Map<ConceptType, Double> TELLING = new EnumMap<>(ConceptType.class);

  static {
    for (ConceptType type : ConceptType.values()) {
      TELLING.put(
          type,
          switch (type) {
            case CROP, LIVESTOCK, AQUATIC -> 1.5;
            case PEST, DISEASE, WEED, DISORDER -> 1.3;
            case PESTICIDE, FERTILIZER, DRUG, MACHINE, OPERATION, HAZARD -> 1.0;
            case STAGE, SYMPTOM -> 0.5;
          });
    }
  }

  /** What any document may repeat. */
  private static final Set<String> COMMON =
      Set.of("示例", "合作社", "研究所", "有限公司", "农户", "元左右", "以上", "以下", "百分点", "公斤", "厘米");

  private record Weighed(String label, double weight) {}

  private final RepeatedPhrases phrases = new RepeatedPhrases();

  /** At most {@value #MOST} terms, the most telling first. */
  List<String> find(ConceptProfile profile, List<PassageText> passages) {
    List<String> keywords =
        new ArrayList<>(
            profile.weights().entrySet().stream()
                .filter(entry -> entry.getValue() >= SMALLEST_WEIGHT)
                .map(entry -> weighed(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Weighed::weight).reversed())
                .map(Weighed::label)
                .filter(label -> label.length() > 1)
                .distinct()
                .limit(MOST_CONCEPTS)
                .toList());
    for (String phrase : phrases.find(passages)) {
      boolean known = keywords.stream().anyMatch(k -> k.contains(phrase) || phrase.contains(k));
      if (keywords.size() < MOST && !known && !isCommon(phrase)) {
        keywords.add(phrase);
      }
    }
    return List.copyOf(keywords);
  }

  private static boolean isCommon(String phrase) {
    return COMMON.stream().anyMatch(phrase::contains);
  }

  private static Weighed weighed(Concept concept, double weight) {
    return new Weighed(concept.label(), weight * TELLING.getOrDefault(concept.type(), 1.0));
  }
}
