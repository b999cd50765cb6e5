package cn.tianwen.search.highlight;

import cn.tianwen.index.text.FillerWords;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The part of a text that says something: what is left without the words that every question has
 * (怎么办, 请问, 的, 了 …) and without punctuation. {@link FillerWords} knows these words.
 */
public final class TellingText {

  private static final FillerWords FILLERS = new FillerWords();
  private static final Pattern BORDER = Pattern.compile("[\\p{P}\\p{S}\\s]+");

  private TellingText() {}

  /** The text with a space in place of everything that says nothing. */
  public static String of(String text) {
    return FILLERS.telling(text);
  }

  /** Every pair of neighbouring characters of a text, in lower case; none spans a space. */
  public static Set<String> bigrams(String text) {
    Set<String> bigrams = new LinkedHashSet<>();
    for (String part : BORDER.split(text.toLowerCase(Locale.ROOT), -1)) {
      for (int i = 0; i + 2 <= part.length(); i++) {
        bigrams.add(part.substring(i, i + 2));
      }
    }
    return bigrams;
  }
}
