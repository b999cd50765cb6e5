package cn.tianwen.ingest.analysis;

import cn.tianwen.extraction.Block;
import cn.tianwen.index.mask.PersonalDataMasker;
import cn.tianwen.index.text.TextFolder;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes texts of a file fit to be kept: folded as all indexed text, one line each, without control
 * characters and private glyphs, personal data masked.
 */
final class TextCleaner {

  private static final char SPACE = ' ';

  private final TextFolder folder = new TextFolder();
  private final PersonalDataMasker masker = new PersonalDataMasker();

  /** A text of one line. */
  String clean(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    folder.fold(text).codePoints().forEach(c -> append(c, kept));
    return masker.mask(kept.toString().strip());
  }

  /** The blocks that have any text, cleaned. */
  List<Block> clean(List<Block> blocks) {
    List<Block> cleaned = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      Block now = clean(block);
      if (now.text().codePoints().anyMatch(c -> c != '|' && !Character.isWhitespace(c))) {
        cleaned.add(now);
      }
    }
    return List.copyOf(cleaned);
  }

  private Block clean(Block block) {
    return switch (block) {
      case Block.Heading h -> new Block.Heading(h.position(), h.level(), clean(h.text()));
      case Block.Paragraph p -> new Block.Paragraph(p.position(), clean(p.text()));
      case Block.Table t -> new Block.Table(t.position(), rows(t.rows()));
      case Block.Speech s -> new Block.Speech(s.position(), s.endSecond(), clean(s.text()));
    };
  }

  private List<List<String>> rows(List<List<String>> rows) {
    return rows.stream()
        .map(row -> row.stream().map(this::clean).toList())
        .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
        .toList();
  }

  /** White space of any kind becomes one space; a lone surrogate and a private glyph is no text. */
  private static void append(int c, StringBuilder kept) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      if (!kept.isEmpty() && kept.charAt(kept.length() - 1) != SPACE) {
        kept.append(SPACE);
      }
      return;
    }
    switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.PRIVATE_USE,
          Character.SURROGATE,
          Character.UNASSIGNED -> {}
      default -> kept.appendCodePoint(c);
    }
  }
}
