package cn.tianwen.index.text;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Writes quantities in one way: Chinese numerals before a unit of measure become digits (二十斤 to
 * 20斤), and the forms of a unit become one (kg and 千克 to 公斤, cm and 公分 to 厘米, 度 and °C to ℃). Only
 * what cannot be misread is touched: estimates (十几斤, 三四斤), halves, ordinals and idioms (千斤顶, 一天比一天)
 * stay.
 */
public final class Quantities {

  private static final String NUMERALS = "零〇一二两三四五六七八九十百千万";
  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("千克", "公斤"),
          Map.entry("公斤", "公斤"),
          Map.entry("kg", "公斤"),
          Map.entry("市斤", "斤"),
          Map.entry("斤", "斤"),
          Map.entry("毫克", "毫克"),
          Map.entry("mg", "毫克"),
          Map.entry("克", "克"),
          Map.entry("g", "克"),
          Map.entry("吨", "吨"),
          Map.entry("公顷", "公顷"),
          Map.entry("平方米", "平方米"),
          Map.entry("平米", "平方米"),
          Map.entry("平方", "平方米"),
          Map.entry("㎡", "平方米"),
          Map.entry("市亩", "亩"),
          Map.entry("亩", "亩"),
          Map.entry("毫升", "毫升"),
          Map.entry("ml", "毫升"),
          Map.entry("公升", "升"),
          Map.entry("升", "升"),
          Map.entry("公分", "厘米"),
          Map.entry("厘米", "厘米"),
          Map.entry("cm", "厘米"),
          Map.entry("毫米", "毫米"),
          Map.entry("mm", "毫米"),
          Map.entry("公尺", "米"),
          Map.entry("米", "米"),
          Map.entry("摄氏度", "℃"),
          Map.entry("°c", "℃"),
          Map.entry("℃", "℃"),
          Map.entry("度", "℃"));
  private static final Pattern QUANTITY =
      Pattern.compile(
          "(?<![\\d.第几数多上好半"
              + NUMERALS
              + "])((?<![A-Za-z])\\d+(?:\\.\\d+)?|[一二两三四五六七八九十][零〇一二两三四五六七八九十百千万]*?) ?"
              + "(千克|公斤|市斤|斤(?!顶)|毫克|克|吨|公顷|平方米|平方(?![厘分公千])|平米|㎡|市亩|亩|毫升|公升|升|公分|厘米|毫米|公尺"
              + "|米(?![粒饭糠酒粉糊汤缸²³])|摄氏度|℃|度(?![角电数酒过夏冬])"
              + "|(?:kg|mg|ml|cm|mm|°c|g)(?![A-Za-z/²³]))",
          Pattern.CASE_INSENSITIVE);

  /** The text with its quantities in one form; doing it twice changes nothing. */
  public String normalise(String text) {
    String before = text;
    String after = QUANTITY.matcher(text).replaceAll(Quantities::oneForm);
    // A unit that loses its Latin letters may uncover the next quantity: 2kg3kg.
    while (!after.equals(before)) {
      before = after;
      after = QUANTITY.matcher(before).replaceAll(Quantities::oneForm);
    }
    return after;
  }

  private static String oneForm(MatchResult found) {
    String unit = UNITS.getOrDefault(found.group(2).toLowerCase(Locale.ROOT), "");
    String number = found.group(1);
    if (!Character.isDigit(number.charAt(0))) {
      Optional<Long> value = value(number);
      // 一度 and 一米八 are as often no measure as they are one.
      if (value.isEmpty() || (value.get() < 2 && !unit.equals("亩") && !unit.endsWith("斤"))) {
        return found.group();
      }
      number = value.get().toString();
    }
    return number + unit;
  }

  /** The number that numerals stand for; empty for what is none, as 三四. */
  static Optional<Long> value(String numerals) {
    long total = 0;
    long section = 0;
    long digit = -1;
    for (int i = 0; i < numerals.length(); i++) {
      char c = numerals.charAt(i);
      int number = "一二三四五六七八九".indexOf(c) + 1;
      if (c == '零' || c == '〇') {
        continue;
      }
      if (number > 0 || c == '两') {
        if (digit >= 0) {
          return Optional.empty();
        }
        digit = c == '两' ? 2 : number;
        continue;
      }
      long unit = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1_000 : 10_000;
      if (unit == 10_000) {
        long before = section + Math.max(digit, 0);
        if (before == 0 || total > 0) {
          return Optional.empty();
        }
        total = before * unit;
        section = 0;
      } else {
        if (digit < 0 && unit != 10 || section > 0 && section % (unit * 10) != 0) {
          return Optional.empty();
        }
        section += (digit < 0 ? 1 : digit) * unit;
      }
      digit = -1;
    }
    // 一万二 and 三百五 mean thousands and tens.
    boolean short_ =
        digit > 0
            && numerals.length() > 1
            && "百千万".indexOf(numerals.charAt(numerals.length() - 2)) >= 0;
    return short_ ? Optional.empty() : Optional.of(total + section + Math.max(digit, 0));
  }
}
