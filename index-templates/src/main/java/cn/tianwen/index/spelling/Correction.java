package cn.tianwen.index.spelling;

import cn.tianwen.index.lexicon.Concept;

/**
 * A term that was misspelt.
 *
 * @param start index of its first character
 * @param end index behind its last character; both spellings are equally long
 * @param written how the text spells it
 * @param meant how the lexicon spells it
 * @param concept what it names
 */
public record Correction(int start, int end, String written, String meant, Concept concept) {

  /** Whether it shares a character with a place. */
  public boolean overlaps(int from, int to) {
    return start < to && from < end;
  }
}
