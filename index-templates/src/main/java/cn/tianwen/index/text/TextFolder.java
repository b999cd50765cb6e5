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
