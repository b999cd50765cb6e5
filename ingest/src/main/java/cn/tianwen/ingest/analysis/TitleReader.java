package cn.tianwen.ingest.analysis;

import cn.tianwen.extraction.Block;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells a title from what office programs and people leave in its place. */
final class TitleReader {

  static final int LONGEST = 100;
  private static final int SHORTEST = 2;
  private static final int FIRST_BLOCKS = 12;
  private static final int FIRST_LINES = 3;
  private static final int LONGEST_LINE = 50;

  private static final Pattern RUBBISH =
      Pattern.compile(
          "(?i)(?:microsoft (?:word|powerpoint|excel)\\b.*|powerpoint 演示文稿|演示文稿 ?\\d*|幻灯片 ?\\d*|"
              + "untitled.*|无标题.*|未命名.*|新建.*|文档 ?\\d*|document ?\\d*|doc\\d+|presentation ?\\d*|slide ?\\d*|"
              + "book ?\\d*|工作簿 ?\\d*|sheet ?\\d*|工作表 ?\\d*|标题|title|目录|目 录|contents|前言|封面|扫描.*|scan.*|"
              + "微信图片.*|屏幕截图.*|截图.*|图片 ?\\d*|(?:(?:19|20)\\d{2} ?年)?(?:总)? ?第 ?[\\d一二三四五六七八九十百]+ ?期.*|"
              + "(?:img|dsc|mmexport|wx_camera|screenshot|vid)[ _-]?\\d.*|https?://.*|www\\..*|"
              + ".*\\.(?:docx?|pptx?|xlsx?|pdf|html?|txt|wps|et|dps|rtf|jpe?g|png|tiff?|mp[34]|md)|[\\d_\\p{Punct} ]+)");

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:第 ?[一二三四五六七八九十百\\d]+ ?[章编篇部节]|[（(] ?[一二三四五六七八九十\\d]{1,3} ?[)）]|[一二三四五六七八九十]{1,3} ?[、.．]"
              + "|\\d{1,2} ?[、．)）]|\\d{1,2}\\.(?!\\d)|\\d{1,2}(?:\\.\\d{1,2})+ |[①-⑳]).*");

  private static final Pattern WORD = Pattern.compile("\\p{IsHan}|\\p{IsAlphabetic}{3}");

  private TitleReader() {}

  /** Whether a text may be a title. */
  static boolean isTitle(String text) {
    return text.length() >= SHORTEST && text.length() <= LONGEST && !isRubbish(text);
  }

  /** The title that a file's properties give, unless it is rubbish or the file's name. */
  static Optional<String> ofFile(Optional<String> property, String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return property.filter(TitleReader::isTitle).filter(title -> !title.equals(name));
  }

  /**
   * The outermost of the first headings if it is the only one of its level, else a first line that
   * reads like a title, else that heading. A numbered heading is the title of a section.
   */
  static Optional<String> ofText(List<Block> blocks) {
    List<Block> first = blocks.subList(0, Math.min(FIRST_BLOCKS, blocks.size()));
    Optional<Block.Heading> heading = outermost(first);
    return heading
        .filter(title -> isAlone(title, blocks))
        .map(Block::text)
        .or(() -> firstLine(head(first, heading)))
        .or(() -> heading.map(Block::text));
  }

  private static Optional<Block.Heading> outermost(List<Block> blocks) {
    return blocks.stream()
        .filter(Block.Heading.class::isInstance)
        .map(Block.Heading.class::cast)
        .filter(heading -> isTitle(heading.text()) && !isNumbered(heading.text()))
        .reduce((best, next) -> next.level() < best.level() ? next : best);
  }

  private static boolean isAlone(Block.Heading title, List<Block> blocks) {
    return blocks.stream()
        .noneMatch(
            block ->
                block != title
                    && block instanceof Block.Heading other
                    && other.level() <= title.level());
  }

  /** What stands before a heading and before anything numbered. */
  private static List<Block> head(List<Block> blocks, Optional<Block.Heading> heading) {
    return blocks.stream()
        .takeWhile(block -> heading.filter(known -> known == block).isEmpty())
        .takeWhile(block -> !isNumbered(block.text()))
        .toList();
  }

  private static boolean isNumbered(String text) {
    return NUMBERED.matcher(text).matches();
  }

  /** The title in a file's name; empty when the name is rubbish or has no word. */
  static Optional<String> ofName(String path) {
    return Optional.of(FileNames.stem(path))
        .filter(name -> isTitle(name) && WORD.matcher(name).find());
  }

  /** The beginning of the text, up to its first pause: better than nothing. */
  static Optional<String> ofBeginning(List<Block> blocks) {
    return blocks.stream()
        .map(block -> block.text().split("[\n|。；;，,！？!?]", 2)[0].strip())
        .filter(TitleReader::isTitle)
        .map(line -> line.substring(0, Math.min(LONGEST_LINE, line.length())))
        .findFirst();
  }

  private static Optional<String> firstLine(List<Block> blocks) {
    return blocks.stream()
        .limit(FIRST_LINES)
        .filter(Block.Paragraph.class::isInstance)
        .map(Block::text)
        .filter(line -> line.length() <= LONGEST_LINE && isTitle(line))
        .filter(line -> !line.matches(".*[。；;，,：:！!？?]$") && !line.matches("[^：:]{2,6}[：:].*"))
        .filter(line -> WrittenDate.parse(line).isEmpty())
        .findFirst();
  }

  private static boolean isRubbish(String text) {
    boolean nameless = text.codePoints().noneMatch(Character::isLetter);
    return nameless || RUBBISH.matcher(text).matches();
  }
}
