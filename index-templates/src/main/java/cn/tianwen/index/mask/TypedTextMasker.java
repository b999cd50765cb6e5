package cn.tianwen.index.mask;

import cn.tianwen.index.text.TextFolder;
import java.util.regex.Pattern;

/**
 * Masks personal numbers in text as somebody typed it, full-width digits and Traditional characters
 * included. A text without any stays exactly as it is; one with a number comes back folded. A UUID
 * is no number, whatever digits it happens to consist of.
 */
public final class TypedTextMasker {

  /** Digits of the shortest number, so that most texts need not be folded. */
  private static final int FEWEST = 10;

  private static final Pattern UUID =
      Pattern.compile("\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

  private final TextFolder folder = new TextFolder();
  private final PersonalDataMasker masker = new PersonalDataMasker();

  /** The text with every such number masked. */
  public String mask(String text) {
    boolean few = text.chars().filter(Character::isDigit).limit(FEWEST).count() < FEWEST;
    if (few || UUID.matcher(text).matches()) {
      return text;
    }
    String folded = folder.fold(text);
    String masked = masker.mask(folded);
    return masked.equals(folded) ? text : masked;
  }
}
