package cn.tianwen.ingest.analysis;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as people write them in documents: 2025年9月3日, 二〇二五年九月三日, 2025-09-03, 2025/9/3, 2025.9;
 * without a day the first of the month, without a month the first of the year.
 *
 * @param start index of its first character
 * @param end index behind its last
 * @param precise whether it names a month at least
 */
record WrittenDate(LocalDate date, int start, int end, boolean precise) {

  static final LocalDate EARLIEST = LocalDate.of(1949, 10, 1);

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\d.\\-/])(?<y>(?:19|20)\\d{2})(?:"
              + " ?年(?: ?(?<m>1[0-2]|0?[1-9]) ?月(?: ?(?<d>3[01]|[12]\\d|0?[1-9]) ?[日号])?)?(?!\\d|度)"
              + "|(?<s>[-/.])(?<m2>1[0-2]|0?[1-9])(?:\\k<s>(?<d2>3[01]|[12]\\d|0?[1-9]))?(?![\\d%.亩吨公斤元万千米克头只株升个])"
              + ")"
              + "|(?<cy>[一二][〇零○O0一二三四五六七八九]{3})年(?:(?<cm>[一二三四五六七八九十]{1,2})月"
              + "(?:(?<cd>[一二三四五六七八九十]{1,3})[日号])?)?");

  /** The dates of a text in their order; days that do not exist are left out. */
  static List<WrittenDate> list(String text) {
    List<WrittenDate> dates = new ArrayList<>();
    Matcher matcher = DATE.matcher(text);
    while (matcher.find()) {
      read(matcher).ifPresent(dates::add);
    }
    return dates;
  }

  /** The date that a text consists of; empty when it says anything else. */
  static Optional<LocalDate> parse(String text) {
    if (text.matches("(?:19|20)\\d{2}")) {
      return Optional.of(LocalDate.of(Integer.parseInt(text), 1, 1));
    }
    if (text.matches("(?:19|20)\\d{6}")) {
      return parse(text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6));
    }
    return list(text).stream()
        .filter(found -> found.start() == 0 && found.end() == text.length())
        .map(WrittenDate::date)
        .findFirst();
  }

  /** Whether a document of the People's Republic may be of that day. */
  static boolean isPlausible(LocalDate date, Clock clock) {
    return !date.isBefore(EARLIEST.withDayOfYear(1)) && !date.isAfter(LocalDate.now(clock));
  }

  private static Optional<WrittenDate> read(Matcher matcher) {
    boolean chinese = matcher.group("cy") != null;
    int year = chinese ? chineseYear(matcher.group("cy")) : Integer.parseInt(matcher.group("y"));
    Optional<Integer> month = number(matcher, "m", "m2", "cm");
    Optional<Integer> day = number(matcher, "d", "d2", "cd");
    try {
      return Optional.of(
          new WrittenDate(
              LocalDate.of(year, month.orElse(1), day.orElse(1)),
              matcher.start(),
              matcher.end(),
              month.isPresent()));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Optional<Integer> number(
      Matcher matcher, String digits, String separated, String chinese) {
    return Optional.ofNullable(matcher.group(digits))
        .or(() -> Optional.ofNullable(matcher.group(separated)))
        .map(Integer::valueOf)
        .or(() -> Optional.ofNullable(matcher.group(chinese)).map(WrittenDate::chineseNumber));
  }

  private static int chineseYear(String text) {
    int year = 0;
    for (int i = 0; i < text.length(); i++) {
      year = year * 10 + Math.max(0, DIGITS.indexOf(text.charAt(i)));
    }
    return year;
  }

  /** Up to 三十一; a number that cannot be read is no day and no month. */
  private static int chineseNumber(String text) {
    int ten = text.indexOf('十');
    if (ten < 0) {
      return text.length() == 1 ? DIGITS.indexOf(text) : 0;
    }
    int tens = ten == 0 ? 1 : DIGITS.indexOf(text.charAt(0));
    int ones = ten == text.length() - 1 ? 0 : DIGITS.indexOf(text.charAt(text.length() - 1));
    return tens * 10 + ones;
  }
}
