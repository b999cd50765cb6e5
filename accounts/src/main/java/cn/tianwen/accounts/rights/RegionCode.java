package cn.tianwen.accounts.rights;

import java.util.regex.Pattern;

/** The form of a GB/T 2260 code, which is what lets it stand in a filter as it is. */
public final class RegionCode {

  private static final Pattern SIX_DIGITS = Pattern.compile("[0-9]{6}");

  private RegionCode() {}

  /**
   * Passes a code.
   *
   * @throws IllegalArgumentException for anything but six digits
   */
  public static void require(String code) {
    if (!SIX_DIGITS.matcher(code).matches()) {
      throw new IllegalArgumentException("Not a GB/T 2260 code: " + code);
    }
  }
}
