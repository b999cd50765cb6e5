package cn.tianwen.sample.generator;

import cn.tianwen.sample.generator.Block.Heading;
import cn.tianwen.sample.generator.Block.PageBreak;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A text source.
 *
 * @param target path of the file that it becomes, {@code /} between folders
 * @param front its head
 * @param body its Markdown without the head
 * @param blocks the same, parsed
 */
record Source(String target, FrontMatter front, String body, List<Block> blocks) {

  private static final String FENCE = "---\n";

  /**
   * Reads {@code a/b.pdf.md}, which becomes {@code a/b.pdf}.
   *
   * @throws IllegalArgumentException naming the source that is wrong
   */
  static Source parse(Path relative, String text) {
    String name = relative.toString().replace('\\', '/');
    try {
      int end = text.indexOf(FENCE, FENCE.length());
      if (!text.startsWith(FENCE) || end < 0) {
        throw new IllegalArgumentException("It has no head between --- and ---");
      }
      FrontMatter front = FrontMatter.parse(text.substring(FENCE.length(), end));
      String body = text.substring(end + FENCE.length());
      String target = name.substring(0, name.length() - ".md".length());
      return new Source(target, front, body, MarkdownParser.parse(body));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
    }
  }

  /** The ending that decides how it is written. */
  String format() {
    return front.get("format").isEmpty()
        ? target.substring(target.lastIndexOf('.') + 1)
        : front.get("format");
  }

  /** The same text as another file. */
  Source as(String otherTarget) {
    return new Source(otherTarget, front, body, blocks);
  }

  /** Cut at the headings of level 2. */
  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    String heading = "";
    List<Block> current = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Heading found && found.level() == 2) {
        addUnlessEmpty(sections, heading, current);
        heading = found.text();
        current = new ArrayList<>();
      } else if (!(block instanceof PageBreak)) {
        current.add(block);
      }
    }
    addUnlessEmpty(sections, heading, current);
    return sections;
  }

  private static void addUnlessEmpty(List<Section> sections, String heading, List<Block> blocks) {
    if (!heading.isEmpty() || !blocks.isEmpty()) {
      sections.add(new Section(heading, List.copyOf(blocks)));
    }
  }
}
