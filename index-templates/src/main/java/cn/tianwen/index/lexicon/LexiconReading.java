package cn.tianwen.index.lexicon;

import java.util.List;

/**
 * A lexicon as far as it could be understood.
 *
 * @param lexicon without what could not be read
 * @param faults everything that is wrong, as {@code file:line: reason}; empty for a lexicon that
 *     may be used
 */
public record LexiconReading(Lexicon lexicon, List<String> faults) {

  /** Keeps its own copy. */
  public LexiconReading {
    faults = List.copyOf(faults);
  }
}
