package cn.tianwen.search.understand;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the month that a text names, as 9月, 九月 or 9月份. Lunar months (农历) do not count. */
final class MonthFinder {

  private static final List<String> WORDS =
      List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二");
  private static final Pattern MONTH =
      Pattern.compile("(?<![\\d个农历十])(1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月(?!龄)");

  /** The first month named, 1 to 12. */
  Optional<Integer> find(String text) {
    Matcher matcher = MONTH.matcher(text);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String word = matcher.group(1);
    int index = WORDS.indexOf(word);
    return Optional.of(index >= 0 ? index + 1 : Integer.parseInt(word));
  }
}
