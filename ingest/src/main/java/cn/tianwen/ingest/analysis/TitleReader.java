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
              + "(?:img|dsc|mmexport|wx_camera|screenshot|vid)[ _-]?\\d.*|https?://.*|www\\..*|"
              + ".*\\.(?:docx?|pptx?|xlsx?|pdf|html?|txt|wps|et|dps|rtf|jpe?g|png|tiff?|mp[34]|md)|[\\d_\\p{Punct} ]+)");

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

  /** The outermost of the first headings, else a first line that reads like a title. */
  static Optional<String> ofText(List<Block> blocks) {
    List<Block> first = blocks.subList(0, Math.min(FIRST_BLOCKS, blocks.size()));
    return first.stream()
        .filter(block -> isTitle(block.text()))
        .filter(Block.Heading.class::isInstance)
        .map(Block.Heading.class::cast)
        .reduce((best, next) -> next.level() < best.level() ? next : best)
        .map(Block::text)
        .or(() -> firstLine(first));
  }

  /** The title in a file's name; empty when the name is rubbish. */
  static Optional<String> ofName(String path) {
    return Optional.of(FileNames.stem(path)).filter(TitleReader::isTitle);
  }

  private static Optional<String> firstLine(List<Block> blocks) {
    return blocks.stream()
        .limit(FIRST_LINES)
        .filter(Block.Paragraph.class::isInstance)
        .map(Block::text)
        .filter(line -> line.length() <= LONGEST_LINE && isTitle(line))
        .filter(line -> !line.matches(".*[。；;，,：:]$") && !line.matches("[^：:]{2,6}[：:].*"))
        .filter(line -> WrittenDate.parse(line).isEmpty())
        .findFirst();
  }

  private static boolean isRubbish(String text) {
    boolean nameless = text.codePoints().noneMatch(Character::isLetter);
    return nameless || RUBBISH.matcher(text).matches();
  }
}
