package cn.tianwen.ingest.analysis;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells Chinese and English text by its letters and its commonest words. */
final class LanguageReader {

  private static final int FEWEST_LETTERS = 10;
  private static final double CHINESE_SHARE = 0.25;
  private static final double LATIN_SHARE = 0.8;
  private static final double ENGLISH_WORDS = 0.1;
  private static final Set<String> COMMON =
      Set.of("the", "of", "and", "to", "in", "is", "are", "for", "a", "with", "on", "by", "that");

  private LanguageReader() {}

  /** {@code zh}, {@code en}, or empty when it is neither or too short. */
  static Optional<String> read(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long han = text.codePoints().filter(Character::isIdeographic).count();
    long latin = text.codePoints().filter(LanguageReader::isLatin).count();
    if (han >= 2 && han >= letters * CHINESE_SHARE) {
      return Optional.of("zh");
    }
    boolean english =
        letters >= FEWEST_LETTERS && latin >= letters * LATIN_SHARE && isEnglish(text);
    return english ? Optional.of("en") : Optional.empty();
  }

  private static boolean isLatin(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  private static boolean isEnglish(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
    long common = 0;
    for (String word : words) {
      common += COMMON.contains(word) ? 1 : 0;
    }
    return common >= words.length * ENGLISH_WORDS;
  }
}
