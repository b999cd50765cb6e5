package cn.tianwen.search.rank;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text cut into the terms of the views {@code need.chars} and {@code need.bigrams}: single
 * Chinese characters or whole Latin words, and pairs of neighbouring Chinese characters. A Chinese
 * character that stands alone is its own pair, as in Lucene's {@code cjk_bigram}. A number with a
 * point in it, one term in the index, falls into two here.
 *
 * @param characters in the order of the text
 * @param bigrams in the order of the text
 */
record TextUnits(List<String> characters, List<String> bigrams) {

  TextUnits {
    characters = List.copyOf(characters);
    bigrams = List.copyOf(bigrams);
  }

  static TextUnits of(String text) {
    Cutter cutter = new Cutter();
    text.toLowerCase(Locale.ROOT).codePoints().forEach(cutter::take);
    cutter.endWord();
    cutter.endRun();
    return new TextUnits(cutter.characters, cutter.bigrams);
  }

  private static final class Cutter {
    private final List<String> characters = new ArrayList<>();
    private final List<String> bigrams = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private final List<String> run = new ArrayList<>();

    void take(int codePoint) {
      if (Character.isIdeographic(codePoint)) {
        endWord();
        String character = Character.toString(codePoint);
        characters.add(character);
        run.add(character);
      } else if (Character.isLetterOrDigit(codePoint)) {
        endRun();
        word.appendCodePoint(codePoint);
      } else {
        endWord();
        endRun();
      }
    }

    void endWord() {
      if (!word.isEmpty()) {
        characters.add(word.toString());
        bigrams.add(word.toString());
        word.setLength(0);
      }
    }

    void endRun() {
      if (run.size() == 1) {
        bigrams.add(run.getFirst());
      }
      for (int i = 0; i + 1 < run.size(); i++) {
        bigrams.add(run.get(i) + run.get(i + 1));
      }
      run.clear();
    }
  }
}
