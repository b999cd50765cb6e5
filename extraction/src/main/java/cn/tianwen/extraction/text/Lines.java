package cn.tianwen.extraction.text;

import java.lang.Character.UnicodeScript;

/** What lines of text tell by their characters. */
final class Lines {

  private static final String SENTENCE_ENDS = "。！？；：.!?;:…”」』）)";

  private Lines() {}

  /** One line without spaces at its ends and with single spaces inside. */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = !clean.isEmpty();
      } else if (!Character.isISOControl(c) && c != '\uFEFF' && c != '\u200B') {
        if (space) {
          clean.append(' ');
          space = false;
        }
        clean.append(c);
      }
    }
    return clean.toString();
  }

  /** Two lines of a paragraph as one; between Chinese characters stands no space. */
  static String join(String first, String second) {
    if (first.isEmpty() || second.isEmpty()) {
      return first + second;
    }
    boolean tight = isWide(first.codePointBefore(first.length())) || isWide(second.codePointAt(0));
    return tight ? first + second : first + " " + second;
  }

  /**
   * A recognised line without the spaces that text recognition leaves between Chinese characters
   * and around their punctuation; those beside Latin words and numbers stay.
   */
  static String withoutGaps(String line) {
    StringBuilder tight = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      boolean gap = line.charAt(i) == ' ' && i > 0 && i + 1 < line.length();
      if (!gap || !isGap(line.charAt(i - 1), line.charAt(i + 1))) {
        tight.append(line.charAt(i));
      }
    }
    return tight.toString();
  }

  private static boolean isGap(char before, char behind) {
    return isMark(before)
        || isMark(behind)
        || Character.isIdeographic(before) && Character.isIdeographic(behind);
  }

  /** Punctuation of Chinese text, which needs no space beside it. */
  private static boolean isMark(char c) {
    return "“”‘’…—·".indexOf(c) >= 0 || !Character.isLetterOrDigit(c) && isWide(c);
  }

  /** Whether a line ends a statement, not merely a part of a list. */
  static boolean endsStatement(String line) {
    return !line.isEmpty() && "。！？.!?".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  static boolean endsSentence(String line) {
    return !line.isEmpty() && SENTENCE_ENDS.indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  /** Columns that the line takes: a Chinese character takes two. */
  static int width(String line) {
    return line.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
  }

  static boolean isWide(int codePoint) {
    UnicodeScript script = UnicodeScript.of(codePoint);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || codePoint >= 0x3000 && codePoint <= 0x303F
        || codePoint >= 0xFF00 && codePoint <= 0xFFEF;
  }
}
