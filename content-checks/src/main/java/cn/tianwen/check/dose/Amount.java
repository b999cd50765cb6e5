package cn.tianwen.check.dose;

import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * A quantity, or a range of it.
 *
 * @param low the smaller number in grams or millilitres, or as it is when there is no unit
 * @param high the larger number; equal to {@code low} when there is one number only
 */
record Amount(double low, double high) {

  /**
   * A number, or a range; the groups are {@code low}, {@code lowTens}, {@code high}, {@code tens}.
   */
  static final String NUMBERS =
      "(?<![\\d.:：])(?<low>\\d{1,9}(?:\\.\\d{1,6})?)(?<lowTens>[万千]?)"
          + "(?:倍?[-~～—–－至到](?<high>\\d{1,9}(?:\\.\\d{1,6})?)(?<tens>[万千]?))?";

  /** A unit of weight or volume; the group is {@code unit}. */
  static final String UNIT =
      "(?<unit>毫克|微克|公斤|千克|毫升|公升|市斤|斤|克|吨|升|两|mg|kg|ml|g(?![a-z])|l(?![a-z]))";

  private static final Map<String, Double> GRAMS =
      Map.ofEntries(
          Map.entry("微克", 0.000001),
          Map.entry("毫克", 0.001),
          Map.entry("mg", 0.001),
          Map.entry("克", 1.0),
          Map.entry("g", 1.0),
          Map.entry("毫升", 1.0),
          Map.entry("ml", 1.0),
          Map.entry("两", 50.0),
          Map.entry("斤", 500.0),
          Map.entry("市斤", 500.0),
          Map.entry("公斤", 1_000.0),
          Map.entry("千克", 1_000.0),
          Map.entry("kg", 1_000.0),
          Map.entry("升", 1_000.0),
          Map.entry("公升", 1_000.0),
          Map.entry("l", 1_000.0),
          Map.entry("吨", 1_000_000.0));

  /** The numbers that a match of {@link #NUMBERS} found. */
  static Amount numbers(Matcher found) {
    double low = number(found.group("low"), found.group("lowTens"));
    @Nullable String second = found.group("high");
    double high = second == null ? low : number(second, found.group("tens"));
    if (second != null && found.group("lowTens").isEmpty() && low < high / 1_000) {
      // 1-2万 means 10000 to 20000.
      low = number(found.group("low"), found.group("tens"));
    }
    return new Amount(Math.min(low, high), Math.max(low, high));
  }

  /** The quantity that a match of {@link #NUMBERS} and {@link #UNIT} found. */
  static Amount quantity(Matcher found) {
    return numbers(found).times(GRAMS.getOrDefault(found.group("unit"), 1.0));
  }

  Amount times(double factor) {
    return new Amount(low * factor, high * factor);
  }

  private static double number(String digits, String tens) {
    double factor = tens.equals("万") ? 10_000 : tens.equals("千") ? 1_000 : 1;
    return Double.parseDouble(digits) * factor;
  }
}
