package cn.tianwen.search.understand;

import cn.tianwen.index.text.PhraseTrie;
import cn.tianwen.index.text.PhraseTrie.Match;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds when in the year something happened: months (9月, 九月份, 十月下旬), several of them (三四月, 3-5月),
 * months of the lunar calendar (农历九月, 正月, 腊月; about one later), solar terms (惊蛰, 霜降), and, as the
 * vaguest, seasons (入秋). A season is a range, never a month.
 */
final class MonthFinder {

  private static final List<String> WORDS =
      List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二");
  private static final String NUMBER = "(1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])";
  private static final Pattern MONTHS =
      Pattern.compile(
          "(?<![\\d个十第.])(农历|阴历|旧历|古历|老历|夏历)?(?:(?:"
              + NUMBER
              + "月?份?\\s?[-~～—至到、]\\s?)|([一二三四五六七八九])(?=[二三四五六七八九十]月))?"
              + NUMBER
              + "月(?!龄|季|饼|亮|红)");
  private static final Pattern LUNAR = Pattern.compile("(正月|冬月|腊月|闰[一二三四五六七八九十]月)");
  private static final List<String> TERMS =
      List.of(
          "小寒", "大寒", "立春", "雨水", "惊蛰", "春分", "清明", "谷雨", "立夏", "小满", "芒种", "夏至", "小暑", "大暑", "立秋",
          "处暑", "白露", "秋分", "寒露", "霜降", "立冬", "小雪", "大雪", "冬至");

  /** Terms that are weather as well count only in such company. */
  private static final List<String> WEATHER = List.of("雨水", "小雪", "大雪", "小寒", "大寒", "白露");

  private static final Pattern AS_TERM = Pattern.compile("^(节气|节|前后|时节|那天|过后|以后|之后|以前|之前|前|后)");
  private static final Pattern NO_TERM = Pattern.compile("^(风|菜|草|粑|果)");

  private final PhraseTrie<Integer> terms = new PhraseTrie<>();
  private final PhraseTrie<MonthRange> seasons = new PhraseTrie<>();

  MonthFinder() {
    for (int i = 0; i < TERMS.size(); i++) {
      terms.put(TERMS.get(i), i / 2 + 1);
    }
    season(new MonthRange(3, 5), "春天", "春季", "开春", "入春", "春上", "今春", "去春", "打春");
    season(new MonthRange(6, 8), "夏天", "夏季", "入夏", "热天", "伏天", "三伏", "今夏", "去夏");
    season(new MonthRange(9, 11), "秋天", "秋季", "入秋", "秋后", "今秋", "去秋", "秋上");
    season(new MonthRange(12, 2), "冬天", "冬季", "入冬", "冬上", "寒冬", "今冬", "去冬", "过冬", "越冬");
  }

  private void season(MonthRange months, String... names) {
    for (String name : names) {
      seasons.put(name, months);
    }
  }

  /** The first and clearest time named; {@link MonthRange#UNKNOWN} when there is none. */
  MonthRange find(String text) {
    return findMonths(text)
        .or(() -> findLunar(text))
        .or(() -> findTerm(text))
        .or(() -> findSeason(text))
        .orElse(MonthRange.UNKNOWN);
  }

  private static Optional<MonthRange> findMonths(String text) {
    Matcher matcher = MONTHS.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    int later = matcher.group(1) == null ? 0 : 1;
    int to = after(number(matcher.group(4)), later);
    String first = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
    int from = first == null ? to : after(number(first), later);
    return Optional.of(new MonthRange(from, to));
  }

  private static int number(String word) {
    int index = WORDS.indexOf(word);
    return index >= 0 ? index + 1 : Integer.parseInt(word);
  }

  private static int after(int month, int later) {
    return (month - 1 + later) % 12 + 1;
  }

  private static Optional<MonthRange> findLunar(String text) {
    Matcher matcher = LUNAR.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    int month =
        switch (matcher.group().charAt(0)) {
          case '正' -> 2;
          case '冬' -> 12;
          case '腊' -> 1;
          default -> after(number(matcher.group().substring(1, 2)), 1);
        };
    return Optional.of(MonthRange.of(month));
  }

  private Optional<MonthRange> findTerm(String text) {
    for (int i = 0; i < text.length(); i++) {
      Optional<Match<Integer>> term = terms.findLongestAt(text, i);
      if (term.isPresent() && isTerm(text, term.get())) {
        return Optional.of(MonthRange.of(term.get().value()));
      }
    }
    return Optional.empty();
  }

  private static boolean isTerm(String text, Match<Integer> term) {
    String rest = text.substring(term.end());
    boolean isWeather = WEATHER.contains(text.substring(term.start(), term.end()));
    return isWeather ? AS_TERM.matcher(rest).find() : !NO_TERM.matcher(rest).find();
  }

  private Optional<MonthRange> findSeason(String text) {
    for (int i = 0; i < text.length(); i++) {
      Optional<Match<MonthRange>> season = seasons.findLongestAt(text, i);
      if (season.isPresent()) {
        return Optional.of(season.get().value());
      }
    }
    return Optional.empty();
  }
}
