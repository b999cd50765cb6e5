package cn.tianwen.index;

import cn.tianwen.index.lexicon.Concept;
import cn.tianwen.index.lexicon.ConceptFinder;
import cn.tianwen.index.lexicon.ConceptMention;
import cn.tianwen.index.lexicon.Lexicon;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the lexicon finds in a case. What a text denies (没有虫, 不是缺肥) is not found in it.
 *
 * @param cropConcept concept id of the crop or animal; null when unknown
 * @param concepts ids found in title and problem, the crop first
 * @param solutionConcepts ids found in the solution
 * @param conceptPath {@code concepts} and everything broader
 * @param lexiconVersion version of the lexicon used
 */
public record CaseAnnotations(
    @Nullable String cropConcept,
    List<String> concepts,
    List<String> solutionConcepts,
    List<String> conceptPath,
    String lexiconVersion) {

  /** Annotates folded texts. */
  public static CaseAnnotations of(
      Lexicon lexicon,
      ConceptFinder finder,
      String crop,
      String title,
      String problem,
      String solution) {
    @Nullable String cropConcept = lexicon.findBySurface(crop).map(Concept::id).orElse(null);
    SequencedSet<String> concepts = new LinkedHashSet<>();
    if (cropConcept != null) {
      concepts.add(cropConcept);
    }
    concepts.addAll(affirmed(finder, title + "\n" + problem));
    SequencedSet<String> solutionConcepts = affirmed(finder, solution);
    SequencedSet<String> path = new LinkedHashSet<>(concepts);
    concepts.forEach(id -> path.addAll(lexicon.broaderIds(id)));
    return new CaseAnnotations(
        cropConcept,
        List.copyOf(concepts),
        List.copyOf(solutionConcepts),
        List.copyOf(path),
        lexicon.version());
  }

  private static SequencedSet<String> affirmed(ConceptFinder finder, String text) {
    return finder.find(text).stream()
        .filter(ConceptMention::isAffirmed)
        .map(mention -> mention.concept().id())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
