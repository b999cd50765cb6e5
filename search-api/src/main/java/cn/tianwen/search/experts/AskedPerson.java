package cn.tianwen.search.experts;

import cn.tianwen.index.lexicon.Concept;
import cn.tianwen.search.documents.AskedText;
import java.util.List;
import java.util.Optional;

/**
 * What was typed to find somebody, as it is searched.
 *
 * @param typed folded
 * @param whole {@code typed} without spaces: may be a name, a number or an institution as it is
 * @param parts what else it says, each to be met; empty when it only names a place or nobody
 * @param place region code of the place that it names
 */
record AskedPerson(String typed, String whole, List<Part> parts, Optional<String> place) {

  /** Copies the parts. */
  AskedPerson {
    parts = List.copyOf(parts);
  }

  /** Whether nothing was typed. */
  boolean isEmpty() {
    return typed.isEmpty();
  }

  /** The concepts that it names. */
  List<Concept> concepts() {
    return parts.stream().flatMap(part -> part.asked().concepts().stream()).distinct().toList();
  }

  /**
   * A part between spaces.
   *
   * @param text as typed, without places and courtesies
   * @param asked read as a need is read
   * @param industries codes, where it is the name of an industry
   */
  record Part(String text, AskedText asked, List<String> industries) {

    /** Copies the codes. */
    Part {
      industries = List.copyOf(industries);
    }
  }
}
