package cn.tianwen.sample.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Breaks Chinese text into lines. */
final class Cjk {

  private static final String NEVER_FIRST = "，。；：、！？）》”’％%℃／·";

  private Cjk() {}

  /**
   * Lines no wider than {@code width}, except for a closing mark that hangs over the edge; words
   * and numbers in Latin letters stay whole.
   */
  static List<String> wrap(String text, double width, ToDoubleFunction<String> measure) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String piece : pieces(text)) {
      boolean fits = measure.applyAsDouble(line + piece) <= width;
      if (!fits && !line.isEmpty() && !NEVER_FIRST.contains(piece)) {
        lines.add(line.toString().strip());
        line.setLength(0);
      }
      line.append(piece);
    }
    lines.add(line.toString().strip());
    return lines;
  }

  private static List<String> pieces(String text) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= text.length(); i++) {
      if (i == text.length() || !isWord(text.charAt(i)) || !isWord(text.charAt(i - 1))) {
        pieces.add(text.substring(start, i));
        start = i;
      }
    }
    return pieces;
  }

  private static boolean isWord(char c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || c == '.' || c == ',');
  }
}
