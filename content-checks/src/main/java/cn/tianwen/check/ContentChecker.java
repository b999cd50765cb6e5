package cn.tianwen.check;

import java.util.Comparator;
import java.util.List;

/**
 * Points out what a reviewer should look at in a text. Thread-safe; the time it takes grows with
 * the length of the text.
 */
public final class ContentChecker {

  private static final Comparator<TextFinding> BY_PLACE =
      Comparator.comparing(TextFinding::field)
          .thenComparingInt(TextFinding::start)
          .thenComparing(TextFinding::severity)
          .thenComparing(TextFinding::rule);

  private final List<TextRule> rules;

  /** Holds texts against rules. */
  public ContentChecker(List<TextRule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** All findings by field and place. */
  public List<TextFinding> check(CheckedText text) {
    ReadText read = ReadText.of(text);
    return rules.stream().flatMap(rule -> rule.check(read).stream()).sorted(BY_PLACE).toList();
  }
}
