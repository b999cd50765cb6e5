package cn.tianwen.index.text;

/**
 * The words that fill a report and do not tell what is wrong. Courtesies (请问专家, 谢谢, 唔该) are left
 * out of what is searched and embedded; idle words (怎么办, 的) and punctuation as well, where only the
 * telling pairs of characters count. What people are shown keeps all of them. The words are data:
 * {@code fillers.tsv}. Thread-safe.
 */
public final class FillerWords {

  private enum Kind {
    COURTESY,
    IDLE
  }

  private final PhraseTrie<Kind> courtesies = new PhraseTrie<>();
  private final PhraseTrie<Kind> all = new PhraseTrie<>();

  /** Reads the bundled words. */
  public FillerWords() {
    for (PhraseFile.Phrase<Kind> phrase :
        PhraseFile.read(FillerWords.class, "fillers.tsv", Kind.class)) {
      all.put(phrase.text(), phrase.kind());
      if (phrase.kind() == Kind.COURTESY) {
        courtesies.put(phrase.text(), phrase.kind());
      }
    }
  }

  /**
   * The text without courtesies and the punctuation that they leave behind. A text of nothing else
   * stays as it is. Doing it twice changes nothing.
   *
   * @param text folded text
   */
  public String withoutCourtesies(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    boolean dropped = false;
    int i = 0;
    while (i < text.length()) {
      int end = endOf(courtesies, text, i);
      if (end > i) {
        dropped = true;
        i = end;
        continue;
      }
      char c = text.charAt(i++);
      if (!dropped) {
        kept.append(c);
      } else if (isBorder(c)) {
        // One border is enough where a courtesy stood between two.
        if (!endsWithBorder(kept)) {
          kept.append(c);
          dropped = false;
        }
      } else {
        if (!endsWithBorder(kept)) {
          kept.append('，');
        }
        kept.append(c);
        dropped = false;
      }
    }
    if (dropped && !kept.isEmpty() && "，,、".indexOf(kept.charAt(kept.length() - 1)) >= 0) {
      kept.setLength(kept.length() - 1);
    }
    String result = kept.toString().strip();
    return result.chars().allMatch(c -> isBorder((char) c)) ? text : result;
  }

  /** The text with a space in place of every filler and every run of punctuation. */
  public String telling(String text) {
    StringBuilder telling = new StringBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int end = endOf(all, text, i);
      if (end == i && !isBorder(text.charAt(i))) {
        telling.append(text.charAt(i++));
        continue;
      }
      i = Math.max(end, i + 1);
      if (!telling.isEmpty() && telling.charAt(telling.length() - 1) != ' ') {
        telling.append(' ');
      }
    }
    return telling.toString().strip();
  }

  private static int endOf(PhraseTrie<Kind> phrases, String text, int start) {
    return phrases.findLongestAt(text, start).map(PhraseTrie.Match::end).orElse(start);
  }

  private static boolean endsWithBorder(StringBuilder text) {
    return text.isEmpty() || isBorder(text.charAt(text.length() - 1));
  }

  /** Whether a character separates: punctuation, a symbol or white space. */
  public static boolean isBorder(char c) {
    return !Character.isLetterOrDigit(c) && !Character.isSurrogate(c);
  }
}
