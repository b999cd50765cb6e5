package cn.tianwen.ingest.analysis;

import cn.tianwen.index.lexicon.Concept;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Industry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells crops, animals and industry by what a document speaks of most. Thread-safe. */
final class SubjectReader {

  private static final int MOST_CROPS = 5;
  private static final double SMALLEST_WEIGHT = 2;
  private static final double SMALLEST_PART_OF_LARGEST = 0.2;
  private static final double SMALLEST_SHARE_OF_INDUSTRY = 0.5;
  private static final double SMALLEST_WEIGHT_OF_INDUSTRY = 3;
  private static final double OF_HOST = 0.5;

  private static final Set<String> COLLECTIVES = Set.of("蔬菜", "果树", "食用菌", "中药材", "花卉", "家禽");

  private final Lexicon lexicon;
  private final Industries industries;

  SubjectReader(Lexicon lexicon, Industries industries) {
    this.lexicon = lexicon;
    this.industries = industries;
  }

  /** Standard names, the heaviest first; empty when hardly any is mentioned. */
  Optional<List<String>> crops(ConceptProfile profile) {
    Map<Concept, Double> subjects = subjects(profile);
    double largest = subjects.values().stream().findFirst().orElse(0.0);
    double smallest = Math.max(SMALLEST_WEIGHT, largest * SMALLEST_PART_OF_LARGEST);
    List<String> crops =
        subjects.entrySet().stream()
            .filter(entry -> entry.getValue() >= smallest)
            .map(Map.Entry::getKey)
            .filter(concept -> isNamedBest(concept, subjects, smallest))
            .limit(MOST_CROPS)
            .map(Concept::label)
            .toList();
    return Optional.of(crops).filter(list -> !list.isEmpty());
  }

  /** The crops and animals, and the only host of each disease and pest, the heaviest first. */
  private Map<Concept, Double> subjects(ConceptProfile profile) {
    Map<Concept, Double> weights = new LinkedHashMap<>(profile.subjects());
    profile
        .weights()
        .forEach(
            (concept, weight) -> {
              List<String> hosts = concept.attribute("host");
              if (hosts.size() == 1) {
                lexicon
                    .find(hosts.getFirst())
                    .ifPresent(host -> weights.merge(host, weight * OF_HOST, Double::sum));
              }
            });
    Map<Concept, Double> sorted = new LinkedHashMap<>();
    weights.entrySet().stream()
        .sorted(Map.Entry.<Concept, Double>comparingByValue().reversed())
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }

  /**
   * Whether no other subject says the same better: not 果树 or 鱼 where a kind of them is named, nor a
   * variety where the crop itself is named more.
   */
  private boolean isNamedBest(Concept concept, Map<Concept, Double> subjects, double smallest) {
    double weight = subjects.getOrDefault(concept, 0.0);
    return subjects.entrySet().stream()
        .filter(other -> other.getValue() >= smallest && !other.getKey().equals(concept))
        .noneMatch(
            other ->
                isWithin(other.getKey(), concept)
                    ? isCollective(concept) || weight < other.getValue()
                    : isWithin(concept, other.getKey())
                        ? !isCollective(other.getKey()) && other.getValue() >= weight
                        : COLLECTIVES.contains(concept.label())
                            && sharesIndustry(concept, other.getKey()));
  }

  private boolean isWithin(Concept narrow, Concept wide) {
    return lexicon.broaderIds(narrow.id()).contains(wide.id());
  }

  /** 鱼 and 鸡 stand for all their kinds, 蔬菜 and 果树 for a whole industry. */
  private static boolean isCollective(Concept concept) {
    return concept.label().length() == 1 || COLLECTIVES.contains(concept.label());
  }

  private static boolean sharesIndustry(Concept one, Concept other) {
    return one.attribute("industry").stream().anyMatch(other.attribute("industry")::contains);
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
    subjects(profile)
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
            best ->
                best.getValue()
                    >= Math.max(SMALLEST_WEIGHT_OF_INDUSTRY, all * SMALLEST_SHARE_OF_INDUSTRY))
        .map(Map.Entry::getKey);
  }
}
