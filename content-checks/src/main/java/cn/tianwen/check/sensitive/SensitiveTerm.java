package cn.tianwen.check.sensitive;

import cn.tianwen.check.Severity;
import java.util.List;

/**
 * A term to look at.
 *
 * @param rule its category, e.g. {@code sensitive.gambling}
 * @param severity how much a hit weighs
 * @param text folded, lower case, without spaces
 * @param with words of which one must stand in the same sentence; empty for any sentence
 * @param without words of which none may stand in the same sentence
 * @param anywhere whether it counts across the borders of everyday words too
 * @param label the category as people call it
 * @param advice what to do, a whole sentence
 */
record SensitiveTerm(
    String rule,
    Severity severity,
    String text,
    List<String> with,
    List<String> without,
    boolean anywhere,
    String label,
    String advice) {

  SensitiveTerm {
    with = List.copyOf(with);
    without = List.copyOf(without);
  }

  /** Whether its conditions hold in a sentence. */
  boolean isMeantIn(String sentence) {
    return (with.isEmpty() || with.stream().anyMatch(sentence::contains))
        && without.stream().noneMatch(sentence::contains);
  }

  String message() {
    return label + "：“" + text + "”。" + advice;
  }
}
