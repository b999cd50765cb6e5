package cn.tianwen.ingest.analysis;

import cn.tianwen.index.lexicon.Concept;
import cn.tianwen.index.lexicon.ConceptFinder;
import cn.tianwen.index.lexicon.ConceptMention;
import cn.tianwen.index.lexicon.ConceptType;
import cn.tianwen.index.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a document speaks of, and how much: a mention in the title weighs {@value #IN_TITLE}, in a
 * heading {@value #IN_HEADING}, in a text 1. What is denied is not counted.
 */
final class ConceptProfile {

  static final double IN_TITLE = 6;
  static final double IN_HEADING = 2;

  private static final Set<ConceptType> SUBJECTS =
      Set.of(ConceptType.CROP, ConceptType.LIVESTOCK, ConceptType.AQUATIC);
  private static final double LARGE_SHARE = 1.0 / 3;

  private final Map<Concept, Double> weights = new LinkedHashMap<>();
  private final Map<Concept, Integer> passages = new LinkedHashMap<>();
  private final Set<Concept> prominent = new HashSet<>();
  private final List<List<String>> byPassage = new ArrayList<>();

  private ConceptProfile() {}

  /** The profile of a document; the concepts of each passage are those of its whole text. */
  static ConceptProfile of(ConceptFinder finder, String title, List<PassageText> texts) {
    ConceptProfile profile = new ConceptProfile();
    profile.count(finder, title, IN_TITLE);
    Set<String> headings = new HashSet<>();
    for (PassageText text : texts) {
      String heading = text.place().heading();
      if (headings.add(heading)) {
        profile.count(finder, heading, IN_HEADING);
      }
      profile.count(finder, text);
    }
    return profile;
  }

  private void count(ConceptFinder finder, String text, double weight) {
    for (ConceptMention mention : finder.find(text)) {
      if (mention.isAffirmed()) {
        weights.merge(mention.concept(), weight, Double::sum);
        prominent.add(mention.concept());
      }
    }
  }

  private void count(ConceptFinder finder, PassageText passage) {
    Set<Concept> found = new LinkedHashSet<>();
    for (ConceptMention mention : finder.find(passage.text())) {
      if (mention.isAffirmed()) {
        found.add(mention.concept());
        if (mention.end() > passage.repeated().length()) {
          weights.merge(mention.concept(), 1.0, Double::sum);
        }
      }
    }
    found.forEach(concept -> passages.merge(concept, 1, Integer::sum));
    byPassage.add(found.stream().map(Concept::id).toList());
  }

  /** Concept ids of a passage. */
  List<String> ofPassage(int ordinal) {
    return byPassage.get(ordinal);
  }

  /** Weights of everything mentioned, the heaviest first. */
  Map<Concept, Double> weights() {
    Map<Concept, Double> sorted = new LinkedHashMap<>();
    weights.entrySet().stream()
        .sorted(
            Map.Entry.<Concept, Double>comparingByValue()
                .reversed()
                .thenComparing(entry -> entry.getKey().id()))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }

  /** The weights of crops and animals. */
  Map<Concept, Double> subjects() {
    Map<Concept, Double> subjects = weights();
    subjects.keySet().removeIf(concept -> !SUBJECTS.contains(concept.type()));
    return subjects;
  }

  /** Ids of what the document is about: in the title, a heading, two passages or a third of all. */
  List<String> concepts() {
    return weights().keySet().stream().filter(this::matters).map(Concept::id).toList();
  }

  /** {@link #concepts} and everything broader. */
  List<String> conceptPath(Lexicon lexicon) {
    Set<String> path = new LinkedHashSet<>(concepts());
    concepts().forEach(id -> path.addAll(lexicon.broaderIds(id)));
    return List.copyOf(path);
  }

  private boolean matters(Concept concept) {
    int count = passages.getOrDefault(concept, 0);
    return prominent.contains(concept) || count >= 2 || count >= byPassage.size() * LARGE_SHARE;
  }
}
