package cn.tianwen.extraction.text;

import cn.tianwen.extraction.Block;
import cn.tianwen.extraction.Block.Heading;
import cn.tianwen.extraction.Block.Paragraph;
import cn.tianwen.extraction.Block.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Blocks of a text without mark-up; what kind of text it is shows in its lines. */
final class PlainText {

  /** A line this wide, in columns, that ends within a sentence was broken by a program. */
  private static final int HARD_WRAP = 60;

  private PlainText() {}

  static DocumentText read(String text) {
    if (Subtitles.looksLike(text)) {
      List<Block> paragraphs = new ArrayList<>();
      Subtitles.read(text)
          .forEach(speech -> paragraphs.add(new Paragraph(Position.NONE, speech.text())));
      String type = text.startsWith("WEBVTT") ? "text/vtt" : "application/x-subrip";
      return new DocumentText(paragraphs, type, 0, false);
    }
    List<String> lines = text.lines().toList();
    if (MarkdownReader.looksLike(lines)) {
      return new DocumentText(new MarkdownReader().read(lines), "text/markdown", 0, false);
    }
    Optional<Block.Table> table = DelimitedReader.read(lines);
    return table
        .map(rows -> new DocumentText(List.of(rows), "text/csv", 0, false))
        .orElseGet(() -> new DocumentText(paragraphs(lines), "text/plain", 0, false));
  }

  private static List<Block> paragraphs(List<String> lines) {
    List<Block> blocks = new ArrayList<>();
    String paragraph = "";
    String last = "";
    for (String raw : lines) {
      String line = Lines.clean(raw);
      boolean wrapped = Lines.width(last) >= HARD_WRAP && !Lines.endsSentence(last);
      if (!paragraph.isEmpty() && (line.isEmpty() || !wrapped)) {
        blocks.add(block(paragraph));
        paragraph = "";
      }
      paragraph = Lines.join(paragraph, line);
      last = line;
    }
    if (!paragraph.isEmpty()) {
      blocks.add(block(paragraph));
    }
    return blocks;
  }

  private static Block block(String paragraph) {
    var level = HeadingRules.level(paragraph);
    return level.isPresent()
        ? new Heading(Position.NONE, level.getAsInt(), paragraph)
        : new Paragraph(Position.NONE, paragraph);
  }
}
