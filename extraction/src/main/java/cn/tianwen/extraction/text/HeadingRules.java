package cn.tianwen.extraction.text;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Recognises headings by their numbering, where a format has no headings of its own. */
final class HeadingRules {

  /** Longer lines are sentences, in columns. */
  private static final int LONGEST = 60;

  private static final String NUMBER = "[一二三四五六七八九十百〇零]{1,4}";
  private static final Pattern CHAPTER =
      Pattern.compile("第\\s?(" + NUMBER + "|\\d{1,3})\\s?[章编篇部](\\s.*|[^，。；]*)");
  private static final Pattern SECTION =
      Pattern.compile("第\\s?(" + NUMBER + "|\\d{1,3})\\s?节(\\s.*|[^，。；]*)");
  private static final Pattern FIRST = Pattern.compile(NUMBER + "、\\s?\\S.*");
  private static final Pattern SECOND = Pattern.compile("[（(]" + NUMBER + "[）)]\\s?[^\\s，。；].*");
  private static final Pattern DECIMAL =
      Pattern.compile("\\d{1,2}(\\.\\d{1,2}){1,3}[\\s　、.．]\\s*[\\p{IsHan}\\p{IsAlphabetic}].*");

  /** {@code 3.5 万亩} is a number, not a heading. */
  private static final Pattern QUANTITY =
      Pattern.compile(
          "\\d+(\\.\\d+)+\\s*(万|亿|千|百|吨|亩|公顷|元|个|株|头|只|倍|米|厘米|毫米|公斤|千克|克|升|毫升|%|℃|kg|g|cm|mm|m|ml|L)\\b?.*");

  private HeadingRules() {}

  /** Level from 1 when the line is a heading. */
  static OptionalInt level(String line) {
    if (line.isEmpty() || Lines.width(line) > LONGEST || endsLikeSentence(line)) {
      return OptionalInt.empty();
    }
    if (CHAPTER.matcher(line).matches()) {
      return OptionalInt.of(1);
    }
    if (SECTION.matcher(line).matches() || FIRST.matcher(line).matches()) {
      return OptionalInt.of(2);
    }
    if (SECOND.matcher(line).matches()) {
      return OptionalInt.of(3);
    }
    if (DECIMAL.matcher(line).matches() && !QUANTITY.matcher(line).matches()) {
      String number = line.split("[\\s　、．]", 2)[0];
      return OptionalInt.of(Math.min(6, 1 + (int) number.chars().filter(c -> c == '.').count()));
    }
    return OptionalInt.empty();
  }

  private static boolean endsLikeSentence(String line) {
    return "。；，、;,：:！!".indexOf(line.charAt(line.length() - 1)) >= 0;
  }
}
