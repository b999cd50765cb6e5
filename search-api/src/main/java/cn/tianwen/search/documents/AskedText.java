package cn.tianwen.search.documents;

import cn.tianwen.index.lexicon.Concept;
import cn.tianwen.search.highlight.TellingText;
import java.util.List;

/**
 * What was typed, as it is searched.
 *
 * @param typed folded
 * @param text in standard words, without courtesies; what is embedded
 * @param telling the part of {@code text} that says something
 * @param concepts concepts that it affirms, each once
 */
public record AskedText(String typed, String text, String telling, List<Concept> concepts) {

  /** Keeps its own copy. */
  public AskedText {
    concepts = List.copyOf(concepts);
  }

  /** Whether nothing was typed. */
  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** Ids of the concepts. */
  List<String> conceptIds() {
    return concepts.stream().map(Concept::id).toList();
  }

  /** How many pairs of characters say something; at least 1. */
  int pairs() {
    return Math.max(1, TellingText.bigrams(telling).size());
  }
}
