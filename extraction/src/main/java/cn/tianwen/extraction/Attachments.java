package cn.tianwen.extraction;

import cn.tianwen.extraction.Block.Heading;
import cn.tianwen.extraction.Block.Paragraph;
import cn.tianwen.extraction.Block.Position;
import cn.tianwen.extraction.Block.Speech;
import cn.tianwen.extraction.Block.Table;

/** How the text of an attachment stands in the document that holds it. */
final class Attachments {

  private Attachments() {}

  /** The file name of a path, as a heading. */
  static String heading(String path) {
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    return name.isBlank() ? "附件" : name.strip();
  }

  /** The same block; pages of an attachment are no pages of the document. */
  static Block withoutPlace(Block block) {
    return switch (block) {
      case Heading heading ->
          new Heading(Position.NONE, Math.min(6, heading.level() + 1), heading.text());
      case Paragraph paragraph -> new Paragraph(Position.NONE, paragraph.text());
      case Table table -> new Table(Position.NONE, table.rows());
      case Speech speech -> new Paragraph(Position.NONE, speech.text());
    };
  }
}
