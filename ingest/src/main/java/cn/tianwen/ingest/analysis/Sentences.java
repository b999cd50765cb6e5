package cn.tianwen.ingest.analysis;

import java.util.ArrayList;
import java.util.List;

/** Cuts text behind its sentences, so that the pieces make up the text again. */
final class Sentences {

  private static final String ENDS = "。！？!?；;…\n";
  private static final String CLOSERS = "”’」』）)】》\"'。！？!?；;…";
  private static final String PAUSES = "，,、：: ";

  private Sentences() {}

  /** The sentences of a text, with the white space behind each. */
  static List<String> split(String text) {
    List<String> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!endsAt(text, i)) {
        continue;
      }
      int end = i + 1;
      while (end < text.length() && CLOSERS.indexOf(text.charAt(end)) >= 0) {
        end++;
      }
      while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      sentences.add(text.substring(start, end));
      start = end;
      i = end - 1;
    }
    if (start < text.length()) {
      sentences.add(text.substring(start));
    }
    return sentences;
  }

  /** The same, with sentences that are too long cut at a pause, or anywhere when there is none. */
  static List<String> split(String text, int longest) {
    List<String> pieces = new ArrayList<>();
    for (String sentence : split(text)) {
      String rest = sentence;
      while (rest.length() > longest) {
        int cut = cut(rest, longest);
        pieces.add(rest.substring(0, cut));
        rest = rest.substring(cut);
      }
      pieces.add(rest);
    }
    return pieces;
  }

  /** Whether a text stops at the end of a sentence. */
  static boolean isWhole(String text) {
    String stripped = text.strip();
    int last = stripped.length() - 1;
    while (last > 0 && "”’」』）)】》\"'".indexOf(stripped.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && (ENDS + ".").indexOf(stripped.charAt(last)) >= 0;
  }

  private static boolean endsAt(String text, int i) {
    char c = text.charAt(i);
    if (c != '.') {
      return ENDS.indexOf(c) >= 0;
    }
    boolean behindWord = i > 1 && Character.isLetter(text.charAt(i - 1)) && isWordAt(text, i - 2);
    return behindWord && i + 1 < text.length() && text.charAt(i + 1) == ' ';
  }

  /** A single letter before the full stop is an initial. */
  private static boolean isWordAt(String text, int i) {
    return Character.isLetter(text.charAt(i));
  }

  private static int cut(String text, int longest) {
    for (int i = longest; i > longest / 2; i--) {
      if (PAUSES.indexOf(text.charAt(i - 1)) >= 0) {
        return i;
      }
    }
    return Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
  }
}
