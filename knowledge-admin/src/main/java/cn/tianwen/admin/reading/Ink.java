package cn.tianwen.admin.reading;

/**
 * Counts characters without white space, so that a place in a text can be found in its HTML, where
 * line feeds and spaces differ.
 */
final class Ink {

  private Ink() {}

  /** How many characters before an index are no white space. */
  static int before(String text, int index) {
    int count = 0;
    for (int i = 0; i < Math.min(index, text.length()); i++) {
      count += isSpace(text.charAt(i)) ? 0 : 1;
    }
    return count;
  }

  /** The characters that are no white space. */
  static String of(String text) {
    StringBuilder ink = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (!isSpace(text.charAt(i))) {
        ink.append(text.charAt(i));
      }
    }
    return ink.toString();
  }

  /** White space of HTML; the wide space of Chinese texts is a character like others. */
  static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
  }
}
