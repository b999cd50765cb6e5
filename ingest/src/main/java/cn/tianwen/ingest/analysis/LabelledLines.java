package cn.tianwen.ingest.analysis;

import cn.tianwen.extraction.Block;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a document says of itself at its beginning and end: 作者：…, 版权所有 …, 发布日期：…, and the date that
 * stands alone below a title or a signature.
 */
final class LabelledLines {

  private static final int FIRST_BLOCKS = 20;
  private static final int LAST_BLOCKS = 10;
  private static final int LONGEST_LINE = 120;
  private static final int LONGEST_DATED_LINE = 40;
  private static final int LONGEST_NAME = 40;

  private static final String BEFORE = "(?:^|[\\s，。；;|（(【\\[])";
  private static final String VALUE = "\\s*([^\\s，。；;|）)】\\]].{0,80}?)(?=\\s{1,}|[，。；;|）)】\\]]|$)";
  private static final Pattern OWNER =
      Pattern.compile(
          BEFORE
              + "(?:(?:知识产权归属|知识产权人|著作权人|编制单位|编写单位|编印单位|主办单位|制作单位|发布单位|发布机构|主编单位|起草单位|出品单位)[:：]"
              + "|(?:版权所有|编印|出品)[:： ]?(?:[©Cc(（）)]*\\s*)(?:(?:19|20)\\d{2}(?:[-—~](?:19|20)\\d{2})?年?)?)"
              + VALUE);
  private static final Pattern AUTHOR =
      Pattern.compile(
          BEFORE
              + "(?:作\\s?者|编\\s?者|主\\s?编|编\\s?写|编写人|撰\\s?稿|撰稿人|执\\s?笔|执笔人|主\\s?讲|主讲人|主讲专家|讲\\s?师|授课专家|授课人)[:：]"
              + VALUE);
  private static final Pattern DATE_LABEL =
      Pattern.compile("(?:发布|印发|发文|编制|编写|成文|出版|更新|制作|授课|培训)?(?:日期|时间)[:：]?\\s*$|(?:发布于|印发于)\\s*$");

  private final List<String> lines;
  private final List<String> endings;

  /** The lines of cleaned blocks. */
  LabelledLines(List<Block> blocks) {
    List<Block> first = blocks.subList(0, Math.min(FIRST_BLOCKS, blocks.size()));
    int from = Math.max(first.size(), blocks.size() - LAST_BLOCKS);
    lines = lines(first);
    endings = lines(blocks.subList(from, blocks.size()));
  }

  private static List<String> lines(List<Block> blocks) {
    return blocks.stream()
        .filter(block -> !(block instanceof Block.Speech))
        .flatMap(block -> Arrays.stream(block.text().split("\n")))
        .filter(line -> line.length() <= LONGEST_LINE)
        .toList();
  }

  /** Who holds the intellectual property, as it is written. */
  Optional<String> owner() {
    return value(OWNER);
  }

  /** Who wrote it, as it is written. */
  Optional<String> author() {
    return value(AUTHOR);
  }

  /** The date that is called so, else one near the title, else the last one at the end. */
  Optional<LocalDate> date(Clock clock) {
    List<String> all = new ArrayList<>(lines);
    all.addAll(endings);
    return all.stream()
        .flatMap(line -> labelled(line).stream())
        .filter(date -> WrittenDate.isPlausible(date, clock))
        .findFirst()
        .or(() -> datesOfShortLines(endings, clock).reduce((before, last) -> last))
        .or(() -> datesOfShortLines(lines, clock).findFirst());
  }

  private static Optional<LocalDate> labelled(String line) {
    return WrittenDate.list(line).stream()
        .filter(date -> DATE_LABEL.matcher(line.substring(0, date.start())).find())
        .map(WrittenDate::date)
        .findFirst();
  }

  private static Stream<LocalDate> datesOfShortLines(List<String> lines, Clock clock) {
    return lines.stream()
        .filter(line -> line.length() <= LONGEST_DATED_LINE && !Sentences.isWhole(line))
        .flatMap(line -> WrittenDate.list(line).stream())
        .filter(WrittenDate::precise)
        .map(WrittenDate::date)
        .filter(date -> WrittenDate.isPlausible(date, clock));
  }

  private Optional<String> value(Pattern pattern) {
    List<String> all = new ArrayList<>(lines);
    all.addAll(endings);
    return all.stream()
        .map(pattern::matcher)
        .filter(Matcher::find)
        .map(matcher -> matcher.group(1).strip())
        .filter(value -> value.length() <= LONGEST_NAME && value.length() > 1)
        .findFirst();
  }
}
