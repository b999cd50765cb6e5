package cn.tianwen.index.lexicon;

/**
 * A place in a text that names a concept.
 *
 * @param surface the characters of the text
 * @param start index of the first character
 * @param end index behind the last character
 * @param negated whether the text says that it is not so, as 虫 in 没有虫
 * @param corrected whether the place was misspelt and {@code surface} is what was meant
 */
public record ConceptMention(
    Concept concept, String surface, int start, int end, boolean negated, boolean corrected) {

  /** A plain mention. */
  public static ConceptMention of(Concept concept, String surface, int start, int end) {
    return new ConceptMention(concept, surface, start, end, false, false);
  }

  /** Whether the text says that it is so. */
  public boolean isAffirmed() {
    return !negated;
  }

  /** The same mention, denied. */
  public ConceptMention asNegated() {
    return new ConceptMention(concept, surface, start, end, true, corrected);
  }

  /** The same mention, found only after a correction. */
  public ConceptMention asCorrected() {
    return new ConceptMention(concept, surface, start, end, negated, true);
  }
}
