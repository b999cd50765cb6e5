package cn.tianwen.ingest.analysis;

import cn.tianwen.index.lexicon.Concept;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Industry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells crops, animals and industry by what a document speaks of most. Thread-safe. */
final class SubjectReader {

  private static final int MOST_CROPS = 5;
  private static final double SMALLEST_WEIGHT = 2;
  private static final double SMALLEST_PART_OF_LARGEST = 0.2;
  private static final double SMALLEST_SHARE_OF_INDUSTRY = 0.34;

  private final Lexicon lexicon;
  private final Industries industries;

  SubjectReader(Lexicon lexicon, Industries industries) {
    this.lexicon = lexicon;
    this.industries = industries;
  }

  /** Standard names, the heaviest first; empty when hardly any is mentioned. */
  Optional<List<String>> crops(ConceptProfile profile) {
    Map<Concept, Double> subjects = profile.subjects();
    double largest = subjects.values().stream().findFirst().orElse(0.0);
    double smallest = Math.max(SMALLEST_WEIGHT, largest * SMALLEST_PART_OF_LARGEST);
    List<String> crops =
        subjects.entrySet().stream()
            .filter(entry -> entry.getValue() >= smallest)
            .limit(MOST_CROPS)
            .map(entry -> entry.getKey().label())
            .toList();
    return Optional.of(crops).filter(list -> !list.isEmpty());
  }

  /** The standard names of crops that a person named; a name that the lexicon lacks stays. */
  List<String> standardNames(List<String> names) {
    return names.stream()
        .map(name -> lexicon.findBySurface(name).map(Concept::label).orElse(name))
        .distinct()
        .toList();
  }

  /** Code of the industry that title, folders and subjects speak for; empty when none prevails. */
  Optional<String> industry(ConceptProfile profile, String title, List<String> folders) {
    Map<String, Double> weights = new LinkedHashMap<>();
    profile
        .subjects()
        .forEach(
            (concept, weight) ->
                concept
                    .attribute("industry")
                    .forEach(code -> weights.merge(code, weight, Double::sum)));
    for (Industry industry : industries.list()) {
      if (title.contains(industry.label())
          || folders.stream().anyMatch(folder -> folder.contains(industry.label()))) {
        weights.merge(industry.code(), ConceptProfile.IN_TITLE, Double::sum);
      }
    }
    double all = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    return weights.entrySet().stream()
        .reduce((best, next) -> next.getValue() > best.getValue() ? next : best)
        .filter(
            best -> best.getValue() >= Math.max(SMALLEST_WEIGHT, all * SMALLEST_SHARE_OF_INDUSTRY))
        .map(Map.Entry::getKey);
  }
}
