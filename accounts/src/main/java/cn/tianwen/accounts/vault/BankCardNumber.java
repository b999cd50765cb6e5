package cn.tianwen.accounts.vault;

import java.util.regex.Pattern;

/** The number of a bank card, ISO/IEC 7812. */
final class BankCardNumber {

  private static final Pattern FORM = Pattern.compile("[1-9]\\d{15,18}");

  private BankCardNumber() {}

  static String normal(String plain) {
    if (!FORM.matcher(plain).matches()) {
      throw invalid("银行卡号应为 16 至 19 位数字，请检查是否有多填或漏填。");
    }
    if (luhnSum(plain) % 10 != 0) {
      throw invalid("银行卡号的校验位不对，请逐位核对。");
    }
    return plain;
  }

  private static int luhnSum(String digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int weighted = i % 2 == 0 ? digit : digit * 2;
      sum += weighted > 9 ? weighted - 9 : weighted;
    }
    return sum;
  }

  private static InvalidPersonalNumberException invalid(String reason) {
    return new InvalidPersonalNumberException(PersonalNumberKind.BANK_CARD, reason);
  }
}
