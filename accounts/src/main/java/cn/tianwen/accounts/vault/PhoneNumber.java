package cn.tianwen.accounts.vault;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A phone number of the mainland. */
final class PhoneNumber {

  private static final Pattern COUNTRY = Pattern.compile("^(?:\\+|00)?86(?=\\d{10,12}$)");
  private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");

  /** Area code with its zero, which is left out after the country code. */
  private static final Pattern FIXED =
      Pattern.compile("0?(10(?=\\d{8}$)|2\\d(?=\\d{8}$)|[3-9]\\d{2}(?=\\d{7,8}$))([2-8]\\d{6,7})");

  private PhoneNumber() {}

  static String normal(String plain) {
    Matcher country = COUNTRY.matcher(plain);
    boolean abroad = country.find();
    String local = abroad ? plain.substring(country.end()) : plain;
    if (MOBILE.matcher(local).matches()) {
      return local;
    }
    Matcher fixed = FIXED.matcher(local);
    if (fixed.matches() && (abroad || local.startsWith("0"))) {
      return "0" + fixed.group(1) + "-" + fixed.group(2);
    }
    throw new InvalidPersonalNumberException(
        PersonalNumberKind.PHONE, "电话号码不正确：手机号为 11 位，以 1 开头；座机号请带区号，如 028-86660000，不带分机号。");
  }
}
