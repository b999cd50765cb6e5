package cn.tianwen.index.text;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import java.text.Normalizer;

/**
 * Folds written forms that mean the same: Traditional to Simplified characters, full-width letters
 * and digits to ASCII, compatibility ideographs to their unified form, odd white space to a space.
 * Chinese punctuation stays, because folded text is shown to people. Index time and query time use
 * the same folding; folding twice changes nothing.
 */
public final class TextFolder {

  private static final int FULL_WIDTH_OFFSET = 0xFF01 - '!';
  private static final int LONGEST_WAY = 4;

  /** The folded text, stripped at both ends. */
  public String fold(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder folded = new StringBuilder(composed.length());
    boolean traditional = false;
    for (int i = 0; i < composed.length(); i++) {
      char c = foldCharacter(composed.charAt(i));
      if (c == 0) {
        continue;
      }
      traditional |= c >= 0x3400;
      folded.append(c);
    }
    String result = folded.toString().strip();
    return traditional ? simplified(result) : result;
  }

  /**
   * The same folding as far as every character keeps its place: the result is as long as the text,
   * nothing is stripped or composed, and what folding would take out stays, tabs too.
   */
  public String foldInPlace(String text) {
    StringBuilder folded = new StringBuilder(text);
    boolean traditional = false;
    for (int i = 0; i < text.length(); i++) {
      char c = foldCharacter(text.charAt(i));
      traditional |= c >= 0x3400;
      boolean stays = c == 0 || text.charAt(i) == '\t';
      folded.setCharAt(i, stays ? text.charAt(i) : c);
    }
    String narrow = folded.toString();
    String simplified = traditional ? simplified(narrow) : narrow;
    return simplified.length() == narrow.length() ? simplified : characterByCharacter(narrow);
  }

  private static String characterByCharacter(String text) {
    StringBuilder folded = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      String simplified = text.charAt(i) < 0x3400 ? "" : simplified(text.substring(i, i + 1));
      if (simplified.length() == 1) {
        folded.setCharAt(i, simplified.charAt(0));
      }
    }
    return folded.toString();
  }

  /** Some Traditional characters become Simplified by way of another: 薴 to 苧 to 苎. */
  private static String simplified(String text) {
    String simplified = text;
    for (int step = 0; step < LONGEST_WAY; step++) {
      String next = ZhConverterUtil.toSimple(simplified);
      if (next.equals(simplified)) {
        break;
      }
      simplified = next;
    }
    return simplified;
  }

  private static char foldCharacter(char c) {
    if (c >= '！' && c <= '～' && isLetterOrDigitWhenNarrow(c)) {
      return (char) (c - FULL_WIDTH_OFFSET);
    }
    return switch (c) {
      case '\u3000', '\u00A0', '\t' -> ' ';
      case '\u200B', '\u200C', '\u200D', '\uFEFF', '\r' -> 0;
      default -> c;
    };
  }

  private static boolean isLetterOrDigitWhenNarrow(char wide) {
    char narrow = (char) (wide - FULL_WIDTH_OFFSET);
    return Character.isLetterOrDigit(narrow) || "%+-./@".indexOf(narrow) >= 0;
  }
}
