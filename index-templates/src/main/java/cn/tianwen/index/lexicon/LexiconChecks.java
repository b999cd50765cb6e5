package cn.tianwen.index.lexicon;

import cn.tianwen.reference.Industries;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Holds what concepts say of each other and of the world against what there is. */
final class LexiconChecks {

  private static final Set<ConceptType> HOSTS =
      Set.of(ConceptType.CROP, ConceptType.LIVESTOCK, ConceptType.AQUATIC);
  private static final Set<ConceptType> AGENTS =
      Set.of(ConceptType.PESTICIDE, ConceptType.FERTILIZER, ConceptType.DRUG);

  /** Who, which number, and the day or at least the year: 农业部公告第322号(2003-12-30). */
  private static final Pattern NOTICE =
      Pattern.compile("\\p{IsHan}+公告(\\d{4}年)?第\\d+号\\(\\d{4}(-\\d{2}-\\d{2})?\\)");

  private final Map<String, Concept> concepts;
  private final Set<String> classes;
  private final Industries industries;

  LexiconChecks(Map<String, Concept> concepts, Set<String> classes, Industries industries) {
    this.concepts = concepts;
    this.classes = classes;
    this.industries = industries;
  }

  /** Everything that is wrong with a concept. */
  List<String> faults(Concept concept) {
    List<String> faults = new ArrayList<>();
    concept.broader().ifPresent(broader -> checkBroader(concept, broader, faults));
    for (String host : concept.attribute("host")) {
      Concept found = concepts.get(host);
      if (found == null) {
        faults.add("unknown host: " + host);
      } else if (!HOSTS.contains(found.type())) {
        faults.add("host is no crop, livestock or aquatic species: " + host);
      }
    }
    each(concept, "industry", code -> isIndustryCode(code), "unknown industry", faults);
    each(concept, "class", classes::contains, "unknown class", faults);
    if (!AGENTS.contains(concept.type())) {
      refuse(concept, List.of("class", "banned", "notice", "allowed", "restricted"), faults);
    }
    if (concept.type() != ConceptType.CROP) {
      refuse(concept, List.of("group"), faults);
    }
    each(concept, "group", label -> BanScope.find(label).isPresent(), "unknown group", faults);
    checkBan(concept, faults);
    return faults;
  }

  private boolean isIndustryCode(String code) {
    return industries.find(code).filter(found -> found.code().equals(code)).isPresent();
  }

  private static void checkBan(Concept concept, List<String> faults) {
    boolean banned = concept.attributes().containsKey("banned");
    if (banned && concept.attribute("banned").isEmpty()) {
      faults.add("banned without a scope");
    }
    if (banned && concept.attribute("notice").isEmpty()) {
      faults.add("banned without a notice");
    }
    if (!banned) {
      refuseWithoutBan(concept, "notice", faults);
      refuseWithoutBan(concept, "allowed", faults);
    }
    each(concept, "banned", label -> BanScope.find(label).isPresent(), "unknown scope", faults);
    each(concept, "allowed", label -> AllowedUse.find(label).isPresent(), "unknown use", faults);
    for (String key : List.of("notice", "restricted")) {
      each(concept, key, NOTICE.asMatchPredicate(), "not a notice with number and date", faults);
    }
  }

  private static void refuseWithoutBan(Concept concept, String key, List<String> faults) {
    if (concept.attributes().containsKey(key)) {
      faults.add(key + " without banned");
    }
  }

  private static void refuse(Concept concept, List<String> keys, List<String> faults) {
    keys.stream()
        .filter(concept.attributes()::containsKey)
        .forEach(key -> faults.add("a " + concept.type().prefix() + " has no " + key));
  }

  private static void each(
      Concept concept, String key, Predicate<String> known, String reason, List<String> faults) {
    concept.attribute(key).stream()
        .filter(known.negate())
        .forEach(value -> faults.add(reason + ": " + value));
  }

  private void checkBroader(Concept concept, String broader, List<String> faults) {
    Concept wider = concepts.get(broader);
    if (wider == null) {
      faults.add("unknown broader concept: " + broader);
    } else if (wider.type() != concept.type()) {
      faults.add("broader concept of another type: " + broader);
    }
    Set<String> seen = new HashSet<>();
    Optional<String> next = Optional.of(concept.id());
    while (next.isPresent()) {
      if (!seen.add(next.get())) {
        faults.add("cycle of broader concepts through " + next.get());
        return;
      }
      next = Optional.ofNullable(concepts.get(next.get())).flatMap(Concept::broader);
    }
  }
}
