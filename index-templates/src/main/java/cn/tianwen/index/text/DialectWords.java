package cn.tianwen.index.text;

import cn.tianwen.index.text.PhraseTrie.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words of Cantonese and Sichuanese and the standard words for them (唔郁 is 不动, 咋个 is 怎么): what
 * is searched and embedded is written in standard words, what people are shown is not. The longest
 * phrase wins, and none may cut into a standard word that it does not hold whole: 都系 is no dialect
 * in 都系统地. The words are data: {@code dialect.tsv}. Thread-safe.
 */
public final class DialectWords {

  /** The bundled file of the words. */
  public static final String FILE = "dialect.tsv";

  private static final String STANDARD = "普";

  /** Longest phrase or word allowed in the file, which bounds how far back a cut is looked for. */
  private static final int LONGEST_WORD = 12;

  private final PhraseTrie<String> dialect = new PhraseTrie<>();
  private final PhraseTrie<String> standard = new PhraseTrie<>();

  /**
   * Reads the bundled words.
   *
   * @throws IllegalStateException when a line is malformed
   */
  public DialectWords() {
    PhraseFile.text(DialectWords.class, FILE)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .forEach(this::add);
  }

  private void add(String line) {
    String[] columns = line.split("\t", -1);
    boolean isStandard = columns[0].equals(STANDARD);
    boolean isDialect = columns[0].equals("粤") || columns[0].equals("川");
    if (columns.length == 2 && isStandard && isWord(columns[1])) {
      standard.put(columns[1], columns[1]);
    } else if (columns.length == 3 && isDialect && isWord(columns[1]) && isWord(columns[2])) {
      dialect.put(columns[1], columns[2]);
    } else {
      throw new IllegalStateException(
          FILE + ": expected 粤 or 川, phrase and standard words, or 普 and a word, found: " + line);
    }
  }

  private static boolean isWord(String column) {
    return !column.isBlank() && column.length() <= LONGEST_WORD;
  }

  /** The words of dialect in a folded text, in its order. */
  public List<Change> find(String text) {
    int[] wordEnds = wordEnds(text);
    List<Change> changes = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      Optional<Match<String>> found = longestAt(text, i, wordEnds);
      if (found.isPresent()) {
        int end = found.get().end();
        changes.add(new Change(text.substring(i, end), found.get().value(), i, end));
        i = end;
      } else {
        i++;
      }
    }
    return changes;
  }

  /** The folded text in standard words. */
  public String standard(String text) {
    List<Change> changes = find(text);
    if (changes.isEmpty()) {
      return text;
    }
    StringBuilder written = new StringBuilder(text.length());
    int from = 0;
    for (Change change : changes) {
      written.append(text, from, change.start()).append(change.meant());
      from = change.end();
    }
    return written.append(text, from, text.length()).toString();
  }

  private Optional<Match<String>> longestAt(String text, int start, int[] ends) {
    return dialect.listAt(text, start).reversed().stream()
        .filter(match -> !cutsIntoAWord(match, ends))
        .findFirst();
  }

  /** Whether a standard word stands over an end of the phrase, or over all of it. */
  private static boolean cutsIntoAWord(Match<String> match, int[] ends) {
    for (int i = Math.max(0, match.start() - LONGEST_WORD); i < match.end(); i++) {
      boolean overlaps = ends[i] > match.start();
      boolean isHeld =
          i >= match.start() && ends[i] <= match.end() && ends[i] - i < match.end() - match.start();
      if (overlaps && !isHeld) {
        return true;
      }
    }
    return false;
  }

  /** For every place the end of the longest standard word that begins there; 0 when none does. */
  private int[] wordEnds(String text) {
    int[] ends = new int[text.length()];
    for (int i = 0; i < ends.length; i++) {
      ends[i] = standard.findLongestAt(text, i).map(Match::end).orElse(0);
    }
    return ends;
  }

  /**
   * A word of dialect in a text.
   *
   * @param written the word as the text has it
   * @param meant the standard words for it
   * @param start index of its first character
   * @param end index behind its last character
   */
  public record Change(String written, String meant, int start, int end) {}
}
