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

  private final String version;
  private final TextReader reader;
  private final List<TextRule> rules;

  /**
   * Holds texts against rules.
   *
   * @param version of the rules and everything that they read; another one finds other things
   */
  public ContentChecker(String version, TextReader reader, List<TextRule> rules) {
    this.version = version;
    this.reader = reader;
    this.rules = List.copyOf(rules);
  }

  /** Of the rules and the lexicon, e.g. {@code 1+3f9a01bc/1+77aa01bd}. */
  public String version() {
    return version;
  }

  /** Reads a text once, for checking it and for finding places in it. */
  public ReadText read(CheckedText text) {
    return reader.read(text);
  }

  /** All findings by field and place. */
  public List<TextFinding> check(CheckedText text) {
    return check(read(text));
  }

  /** All findings by field and place. */
  public List<TextFinding> check(ReadText text) {
    return rules.stream()
        .flatMap(rule -> rule.check(text).stream())
        .distinct()
        .sorted(BY_PLACE)
        .toList();
  }
}
