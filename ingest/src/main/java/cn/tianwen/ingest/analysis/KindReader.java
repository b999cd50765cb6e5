package cn.tianwen.ingest.analysis;

import cn.tianwen.index.document.DocumentKind;
import cn.tianwen.index.document.DocumentTopic;
import cn.tianwen.index.text.PhraseFile;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells kind and topic by the words of folders, title and headings; data: kinds.tsv. Thread-safe.
 */
final class KindReader {

  private static final double IN_FOLDER_NAME = 20;
  private static final double IN_FOLDER = 2;
  private static final double IN_TITLE = 3;
  private static final double IN_HEADING = 0.5;
  private static final int MOST_HEADINGS = 8;

  private enum Sign {
    FOLDER_MACRO,
    FOLDER_LOCAL,
    FOLDER_TRAINING,
    MACRO,
    TRAINING,
    CURRENT_STATE,
    LEADING_ENTERPRISES,
    SUPPORTING_INSTITUTIONS,
    TRENDS
  }

  private static final Map<Sign, DocumentTopic> TOPICS =
      Map.of(
          Sign.CURRENT_STATE, DocumentTopic.CURRENT_STATE,
          Sign.LEADING_ENTERPRISES, DocumentTopic.LEADING_ENTERPRISES,
          Sign.SUPPORTING_INSTITUTIONS, DocumentTopic.SUPPORTING_INSTITUTIONS,
          Sign.TRENDS, DocumentTopic.TRENDS);

  private final List<PhraseFile.Phrase<Sign>> signs =
      PhraseFile.read(KindReader.class, "kinds.tsv", Sign.class);

  /**
   * What a document is for.
   *
   * @param topic the topic that its words speak for, whatever its kind
   */
  record Reading(Optional<DocumentKind> kind, Optional<DocumentTopic> topic) {}

  /**
   * Reads the signs.
   *
   * @param local whether the document is about a city or a county
   */
  Reading read(List<String> folders, String title, List<String> headings, boolean local) {
    Map<Sign, Double> scores = new EnumMap<>(Sign.class);
    folders.forEach(folder -> score(folder, IN_FOLDER, scores));
    score(title, IN_TITLE, scores);
    headings.stream().limit(MOST_HEADINGS).forEach(text -> score(text, IN_HEADING, scores));
    Optional<Sign> topic = best(scores, TOPICS.keySet().stream().toList());
    double ofTopics = topic.map(scores::get).orElse(0.0);
    Map<DocumentKind, Double> kinds = new EnumMap<>(DocumentKind.class);
    kinds.put(
        DocumentKind.MACRO_INDUSTRY,
        score(scores, Sign.MACRO, Sign.FOLDER_MACRO) + (local ? 0 : ofTopics));
    kinds.put(
        DocumentKind.LOCAL_INDUSTRY, score(scores, Sign.FOLDER_LOCAL) + (local ? ofTopics * 2 : 0));
    kinds.put(DocumentKind.TRAINING, score(scores, Sign.TRAINING, Sign.FOLDER_TRAINING));
    return new Reading(best(kinds, List.of(DocumentKind.values())), topic.map(TOPICS::get));
  }

  private void score(String text, double weight, Map<Sign, Double> scores) {
    for (PhraseFile.Phrase<Sign> sign : signs) {
      boolean nameOfFolder = sign.kind().name().startsWith("FOLDER_");
      if (nameOfFolder
          ? weight == IN_FOLDER && text.equalsIgnoreCase(sign.text())
          : text.contains(sign.text())) {
        scores.merge(sign.kind(), nameOfFolder ? IN_FOLDER_NAME : weight, Double::sum);
      }
    }
  }

  private static double score(Map<Sign, Double> scores, Sign... signs) {
    double sum = 0;
    for (Sign sign : signs) {
      sum += scores.getOrDefault(sign, 0.0);
    }
    return sum;
  }

  /** The highest above 0; of equal ones the first in their declared order. */
  private static <K extends Enum<K>> Optional<K> best(Map<K, Double> scores, List<K> among) {
    Optional<K> best = Optional.empty();
    for (K candidate : among.stream().sorted().toList()) {
      double score = scores.getOrDefault(candidate, 0.0);
      if (score > best.map(known -> scores.getOrDefault(known, 0.0)).orElse(0.0)) {
        best = Optional.of(candidate);
      }
    }
    return best;
  }
}
