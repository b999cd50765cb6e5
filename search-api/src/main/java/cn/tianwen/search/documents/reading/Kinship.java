package cn.tianwen.search.documents.reading;

import cn.tianwen.index.lexicon.Concept;
import cn.tianwen.index.lexicon.ConceptType;
import cn.tianwen.index.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How much two things belong together, and why. The same crop alone ties a handbook to everything
 * ever written about it, so that it takes nearness in meaning or a shared ailment besides; the same
 * industry never is enough.
 */
final class Kinship {

  private static final Set<ConceptType> WHAT =
      EnumSet.of(ConceptType.CROP, ConceptType.LIVESTOCK, ConceptType.AQUATIC);
  private static final Set<ConceptType> AILMENTS =
      EnumSet.of(
          ConceptType.PEST,
          ConceptType.DISEASE,
          ConceptType.DISORDER,
          ConceptType.WEED,
          ConceptType.HAZARD);

  private static final double SAME_CROP = 0.15;
  private static final double SAME_AILMENT = 0.15;
  private static final double SAME_INSTITUTION = 0.2;
  private static final double SAME_INDUSTRY = 0.05;

  /** Of the concepts of both, how many they share; 0 to 1. */
  private static final double OVERLAP = 0.3;

  /** What the cosine adds to where a vector is missing: that of two texts of one field. */
  private static final double UNKNOWN_COSINE = 0.45;

  private static final double RELATED = 0.72;
  private static final double NEAR = 0.6;
  private static final int NAMES = 2;

  private final Lexicon lexicon;

  Kinship(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * How two things belong together.
   *
   * @param score 0 to about 1.8
   * @param ties the strongest first; empty when they do not belong together
   */
  record Bond(double score, List<Tie> ties) {
    Bond {
      ties = List.copyOf(ties);
    }
  }

  Bond between(Subject one, Subject other) {
    List<Tie> ties = new ArrayList<>();
    boolean embedded = one.isEmbedded() && other.isEmbedded();
    double cosine = embedded ? one.cosine(other) : UNKNOWN_COSINE;
    double score = cosine + OVERLAP * overlap(one.concepts(), other.concepts());
    score += tie(ties, Tie.Kind.SAME_CROP, "", crops(one, other), SAME_CROP);
    score +=
        tie(ties, Tie.Kind.SAME_AILMENT, "同一病虫或灾害：", shared(AILMENTS, one, other), SAME_AILMENT);
    List<String> institutions =
        one.institutions().stream().filter(other.institutions()::contains).sorted().toList();
    score += tie(ties, Tie.Kind.SAME_INSTITUTION, "同一机构：", institutions, SAME_INSTITUTION);
    boolean sameIndustry = one.industry().equals(other.industry());
    score += sameIndustry ? SAME_INDUSTRY : 0;
    if (embedded && cosine >= NEAR) {
      ties.add(new Tie(Tie.Kind.NEAR_IN_MEANING, "内容相近"));
    }
    if (sameIndustry && !ties.isEmpty()) {
      ties.add(new Tie(Tie.Kind.SAME_INDUSTRY, "同一产业"));
    }
    return new Bond(score, score >= RELATED ? ties : List.of());
  }

  private static double tie(
      List<Tie> ties, Tie.Kind kind, String words, List<String> names, double weight) {
    if (names.isEmpty()) {
      return 0;
    }
    ties.add(new Tie(kind, words + names.stream().limit(NAMES).collect(Collectors.joining("、"))));
    return weight;
  }

  /** Each with what it is: 同一作物：荔枝, or 同一养殖对象：生猪. */
  private List<String> crops(Subject one, Subject other) {
    List<String> names = new ArrayList<>(shared(WHAT, one, other));
    one.crops().stream()
        .filter(other.crops()::contains)
        .filter(name -> !names.contains(name))
        .sorted()
        .forEach(names::add);
    return names.isEmpty()
        ? List.of()
        : List.of(
            what(names.getFirst())
                + String.join("、", names.subList(0, Math.min(NAMES, names.size()))));
  }

  private String what(String name) {
    boolean plant =
        lexicon.findBySurface(name).map(concept -> concept.type() == ConceptType.CROP).orElse(true);
    return plant ? "同一作物：" : "同一养殖对象：";
  }

  private List<String> shared(Set<ConceptType> types, Subject one, Subject other) {
    return one.concepts().stream()
        .filter(other.concepts()::contains)
        .flatMap(id -> lexicon.find(id).stream())
        .filter(concept -> types.contains(concept.type()))
        .map(Concept::label)
        .sorted()
        .toList();
  }

  private static double overlap(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    double shared = one.stream().filter(other::contains).count();
    return shared / Math.sqrt((double) one.size() * other.size());
  }
}
