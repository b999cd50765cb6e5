package cn.tianwen.search.understand;

import cn.tianwen.index.lexicon.Concept;
import cn.tianwen.index.lexicon.ConceptMention;
import java.util.List;
import java.util.Set;

/**
 * A need as it was understood.
 *
 * @param text folded text
 * @param bigrams pairs of characters in that part of the text which says something
 * @param mentions where the text names a concept
 * @param concepts the crop given and the concepts named, each once
 * @param crop the crop given, folded; empty when none was
 * @param industry industry code; empty when none was given
 * @param region GB/T 2260 code given or found in the text; empty when there is none
 * @param month 1 to 12 given or found in the text; 0 when there is none
 */
public record Need(
    String text,
    Set<String> bigrams,
    List<ConceptMention> mentions,
    List<Concept> concepts,
    String crop,
    String industry,
    String region,
    int month) {

  /** Keeps its own copies. */
  public Need {
    bigrams = Set.copyOf(bigrams);
    mentions = List.copyOf(mentions);
    concepts = List.copyOf(concepts);
  }
}
