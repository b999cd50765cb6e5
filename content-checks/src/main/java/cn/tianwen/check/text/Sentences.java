package cn.tianwen.check.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into sentences; a new line, a semicolon and the numbers ①②③ end one too. */
public final class Sentences {

  private static final String ENDS = "。！？!?；;\n";
  private static final String CLOSERS = "”’』」）)\"";

  private Sentences() {}

  /** The sentences in order, each with what ends it; together they are the whole text. */
  public static List<Span> of(String text) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    int i = 0;
    while (i < text.length()) {
      if (isStep(text.charAt(i)) && i > start) {
        sentences.add(new Span(start, i));
        start = i;
      }
      boolean ends = ENDS.indexOf(text.charAt(i)) >= 0;
      i++;
      if (ends) {
        while (i < text.length() && (ENDS + CLOSERS).indexOf(text.charAt(i)) >= 0) {
          i++;
        }
        sentences.add(new Span(start, i));
        start = i;
      }
    }
    if (start < text.length()) {
      sentences.add(new Span(start, text.length()));
    }
    return sentences;
  }

  private static boolean isStep(char c) {
    return c >= '①' && c <= '⑳';
  }

  /** What ends a sentence, e.g. 。 or a new line; empty when nothing does. */
  public static String ending(String sentence) {
    int end = sentence.length();
    while (end > 0 && (ENDS + CLOSERS).indexOf(sentence.charAt(end - 1)) >= 0) {
      end--;
    }
    return sentence.substring(end);
  }

  /**
   * A part of a text.
   *
   * @param start index of its first character
   * @param end index behind its last character
   */
  public record Span(int start, int end) {

    /** Whether a character stands in it. */
    public boolean holds(int index) {
      return start <= index && index < end;
    }
  }
}
