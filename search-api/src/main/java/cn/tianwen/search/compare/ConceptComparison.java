package cn.tianwen.search.compare;

import cn.tianwen.index.lexicon.Concept;
import cn.tianwen.index.lexicon.ConceptType;
import cn.tianwen.index.lexicon.Lexicon;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Compares the concepts of a need with those of a case, kind by kind. */
final class ConceptComparison {

  /** What a need is about: plants and animals. */
  static final Set<ConceptType> HOSTS =
      EnumSet.of(ConceptType.CROP, ConceptType.LIVESTOCK, ConceptType.AQUATIC);

  /** What is wrong with it. */
  static final Set<ConceptType> AILMENTS =
      EnumSet.of(ConceptType.PEST, ConceptType.DISEASE, ConceptType.DISORDER, ConceptType.WEED);

  /** What can be seen. */
  static final Set<ConceptType> SYMPTOMS = EnumSet.of(ConceptType.SYMPTOM);

  private final Lexicon lexicon;

  ConceptComparison(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The concepts of certain types among ids; unknown ids are left out. */
  List<Concept> ofTypes(Collection<String> ids, Set<ConceptType> types) {
    return ids.stream()
        .flatMap(id -> lexicon.find(id).stream())
        .filter(concept -> types.contains(concept.type()))
        .toList();
  }

  /** How two sets of concepts of the same types go together. */
  Agreement compare(Collection<Concept> left, Collection<Concept> right) {
    if (left.isEmpty() || right.isEmpty()) {
      return Agreement.UNKNOWN;
    }
    if (!listShared(left, right).isEmpty()) {
      return Agreement.SAME;
    }
    boolean related =
        left.stream()
            .flatMap(concept -> lexicon.broaderIds(concept.id()).stream())
            .anyMatch(
                group ->
                    right.stream()
                        .anyMatch(other -> lexicon.broaderIds(other.id()).contains(group)));
    return related ? Agreement.RELATED : Agreement.OTHER;
  }

  /** The concepts of the right side that are the same as, or within, one of the left side. */
  List<Concept> listShared(Collection<Concept> left, Collection<Concept> right) {
    return right.stream()
        .filter(other -> left.stream().anyMatch(concept -> isSame(concept, other)))
        .toList();
  }

  private boolean isSame(Concept left, Concept right) {
    return left.id().equals(right.id())
        || lexicon.broaderIds(left.id()).contains(right.id())
        || lexicon.broaderIds(right.id()).contains(left.id());
  }
}
