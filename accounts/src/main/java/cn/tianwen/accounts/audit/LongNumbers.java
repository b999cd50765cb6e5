package cn.tianwen.accounts.audit;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Whatever looks like a phone, ID card or bank card number in a text. */
public final class LongNumbers {

  /** Seven digits or more, with a gap at most between two. */
  private static final Pattern LONG_NUMBER =
      Pattern.compile("\\p{Nd}(?:[\\s\\-.()]{0,2}\\p{Nd}){6,}[Xx]?");

  private LongNumbers() {}

  /** Whether there is one in a text, in full-width digits or others. */
  public static boolean areIn(String text) {
    return LONG_NUMBER.matcher(folded(text)).find();
  }

  /** The text, folded (NFKC), with three asterisks in place of each. */
  public static String strikeOut(String text) {
    return LONG_NUMBER.matcher(folded(text)).replaceAll("***");
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }
}
