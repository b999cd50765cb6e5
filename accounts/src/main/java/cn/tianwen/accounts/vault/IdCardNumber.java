package cn.tianwen.accounts.vault;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Set;
import java.util.regex.Pattern;

/** The citizen identification number of GB 11643-1999, and the 15 digits of cards before it. */
final class IdCardNumber {

  private static final Pattern NEW_FORM = Pattern.compile("[1-9]\\d{16}[0-9X]");
  private static final Pattern OLD_FORM = Pattern.compile("[1-9]\\d{14}");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

  /** Provinces of GB/T 2260, and 83 for residents from Taiwan. */
  private static final Set<String> PROVINCES =
      Set.of(
          "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37",
          "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64",
          "65", "71", "81", "82", "83");

  private static final String CHECK_CHARACTERS = "10X98765432";
  private static final int OLDEST_YEAR = 1890;

  private IdCardNumber() {}

  /** The form of 18 characters; an old card belongs to somebody born in the 20th century. */
  static String normal(String plain, LocalDate today) {
    boolean old = OLD_FORM.matcher(plain).matches();
    if (!old && !NEW_FORM.matcher(plain).matches()) {
      throw invalid("身份证号应为 18 位（旧证 15 位），最后一位可以是 X，请检查是否有多填或漏填。");
    }
    String body = old ? plain.substring(0, 6) + "19" + plain.substring(6) : plain.substring(0, 17);
    if (!PROVINCES.contains(body.substring(0, 2))) {
      throw invalid("身份证号开头的地区代码不存在，请检查前两位。");
    }
    if (!isBirthDate(body.substring(6, 14), today)) {
      throw invalid("身份证号中的出生日期不正确，请检查第 7 至 14 位。");
    }
    String whole = body + checkCharacter(body);
    if (!old && !whole.equals(plain)) {
      throw invalid("身份证号的校验位不对，请逐位核对。");
    }
    return whole;
  }

  private static boolean isBirthDate(String day, LocalDate today) {
    try {
      LocalDate born = LocalDate.parse(day, DAY);
      return born.getYear() >= OLDEST_YEAR && !born.isAfter(today);
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** ISO 7064, MOD 11-2. */
  static char checkCharacter(String body) {
    int sum = 0;
    for (int i = 0; i < body.length(); i++) {
      int weight = (1 << (body.length() - i)) % 11;
      sum += weight * (body.charAt(i) - '0');
    }
    return CHECK_CHARACTERS.charAt(sum % 11);
  }

  private static InvalidPersonalNumberException invalid(String reason) {
    return new InvalidPersonalNumberException(PersonalNumberKind.ID_CARD, reason);
  }
}
