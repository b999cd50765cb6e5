package cn.tianwen.index.mask;

import cn.tianwen.index.mask.PersonalNumberPlace.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Masks phone, ID card and bank card numbers in free text: 138****8000, first and last character of
 * an ID card, last four digits of a bank card. Numbers may be written in groups, with spaces,
 * hyphens and dashes, dots or parentheses between them. Expects folded text (full-width digits are
 * ASCII by then). Masking twice changes nothing.
 */
public final class PersonalDataMasker {

  /** What may stand between two groups of digits. */
  private static final String GAP = "(?: {0,2}|[ (]?[\\p{Pd}.·)_][ ]?)";

  /** 18 characters (GB 11643) with a plausible birth date; the check digit may be mistyped. */
  private static final Pattern ID_CARD =
      Pattern.compile(
          "(?<!\\d)[1-9]\\d{5}"
              + GAP
              + "(?:18|19|20)\\d{2}"
              + GAP
              + "(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])"
              + GAP
              + "\\d{3}[0-9Xx](?!\\d)");

  /** The 15 digits of cards issued before 1999. */
  private static final Pattern OLD_ID_CARD =
      Pattern.compile(
          "(?<!\\d)[1-9]\\d{5}\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}(?!\\d)");

  /** 16 to 19 digits, in one piece or in groups; the Luhn check digit decides. */
  private static final Pattern BANK_CARD =
      Pattern.compile(
          "(?<!\\d)[3-9]\\d{3}(?:" + GAP + "\\d{4}){2}(?:" + GAP + "\\d{1,4}){1,2}(?!\\d)");

  private static final Pattern MOBILE_PHONE =
      Pattern.compile(
          "(?<!\\d)(?:\\(?(?:\\+|00)?86" + GAP + ")?1[3-9]\\d(?:" + GAP + "\\d{4}){2}(?!\\d)");

  private static final Pattern COUNTRY = Pattern.compile("^(?:00)?86(?=1\\d{10}$)");

  private static final Pattern FIXED_PHONE =
      Pattern.compile("(?<!\\d)0\\d{2,3}[ \\-]\\d{7,8}(?!\\d)");

  /** The text with every such number masked. */
  public String mask(String text) {
    if (text.chars().filter(c -> c >= '0' && c <= '9').limit(10).count() < 10) {
      return text;
    }
    String masked = replace(ID_CARD, text, PersonalDataMasker::keepEnds);
    masked = replace(BANK_CARD, masked, PersonalDataMasker::keepLastFourOfCard);
    masked = replace(MOBILE_PHONE, masked, PersonalDataMasker::keepPhoneEnds);
    masked = replace(FIXED_PHONE, masked, PersonalDataMasker::keepPhoneEnds);
    return replace(OLD_ID_CARD, masked, PersonalDataMasker::keepEnds);
  }

  /**
   * Where a text has such numbers, in order.
   *
   * @param text folded text
   */
  public List<PersonalNumberPlace> find(String text) {
    List<PersonalNumberPlace> found = new ArrayList<>();
    StringBuilder rest = new StringBuilder(text);
    find(ID_CARD, Kind.ID_CARD, rest, found);
    find(BANK_CARD, Kind.BANK_CARD, rest, found);
    find(MOBILE_PHONE, Kind.MOBILE_PHONE, rest, found);
    find(FIXED_PHONE, Kind.FIXED_PHONE, rest, found);
    find(OLD_ID_CARD, Kind.ID_CARD, rest, found);
    found.sort(Comparator.comparingInt(PersonalNumberPlace::start));
    return List.copyOf(found);
  }

  /** What is found is struck out of the rest, so that no part of it is found again. */
  private static void find(
      Pattern pattern, Kind kind, StringBuilder rest, List<PersonalNumberPlace> found) {
    Matcher matcher = pattern.matcher(rest.toString());
    while (matcher.find()) {
      boolean isNumber =
          kind != Kind.BANK_CARD || !keepLastFourOfCard(matcher.group()).equals(matcher.group());
      if (isNumber) {
        found.add(new PersonalNumberPlace(kind, matcher.start(), matcher.end()));
        rest.replace(matcher.start(), matcher.end(), "*".repeat(matcher.end() - matcher.start()));
      }
    }
  }

  private static String replace(Pattern pattern, String text, UnaryOperator<String> masking) {
    return pattern
        .matcher(text)
        .replaceAll(match -> Matcher.quoteReplacement(masking.apply(match.group())));
  }

  private static String keepEnds(String number) {
    return number.charAt(0) + "****************" + number.charAt(number.length() - 1);
  }

  private static String keepPhoneEnds(String number) {
    String digits = number.replaceAll("\\D", "");
    String local = COUNTRY.matcher(digits).replaceFirst("");
    return local.substring(0, 3) + "****" + local.substring(local.length() - 4);
  }

  private static String keepLastFourOfCard(String number) {
    String digits = number.replaceAll("\\D", "");
    boolean card = digits.length() >= 16 && digits.length() <= 19 && hasLuhnCheckDigit(digits);
    return card ? "************" + digits.substring(digits.length() - 4) : number;
  }

  /** Luhn formula, ISO/IEC 7812-1 annex B. */
  private static boolean hasLuhnCheckDigit(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int doubled = digit * 2;
      sum += i % 2 == 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
    }
    return sum % 10 == 0;
  }
}
