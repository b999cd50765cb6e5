package cn.tianwen.admin.sanitise;

import java.util.regex.Pattern;

/**
 * Text without what nobody sees: control and format characters, private glyphs of symbol fonts,
 * halves of characters. White space of any kind becomes single spaces; a line of the source that is
 * broken between two Chinese characters is joined.
 */
final class CleanText {

  private static final Pattern BROKEN_LINE =
      Pattern.compile(
          "(?<=[\\p{IsHan}，。、；：？！“”‘’（）《》])[ \\t]*[\\r\\n]+[ \\t]*(?=[\\p{IsHan}，。、；：？！“”‘’（）《》])");

  private CleanText() {}

  static String of(String text) {
    String joined = BROKEN_LINE.matcher(text).replaceAll("");
    StringBuilder clean = new StringBuilder(joined.length());
    joined.codePoints().forEach(c -> append(c, clean));
    return clean.toString();
  }

  private static void append(int c, StringBuilder clean) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      if (clean.isEmpty() || clean.charAt(clean.length() - 1) != ' ') {
        clean.append(' ');
      }
      return;
    }
    switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED -> {}
      default -> clean.appendCodePoint(c);
    }
  }
}
