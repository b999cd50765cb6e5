package cn.tianwen.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a document that belongs together. */
public sealed interface Block {

  /** Where it begins. */
  Position position();

  /** Its text, without line breaks inside a heading or paragraph; table rows are lines. */
  String text();

  /**
   * Where something is in a document.
   *
   * @param page page, slide or sheet from 1; null where the format has none
   * @param second in a recording; null outside recordings
   */
  record Position(@Nullable Integer page, @Nullable Double second) {

    /** Nowhere in particular. */
    public static final Position NONE = new Position(null, null);

    /** On a page from 1. */
    public static Position onPage(int page) {
      return new Position(page, null);
    }
  }

  /**
   * A heading.
   *
   * @param level 1 (outermost) to 6
   */
  record Heading(Position position, int level, String text) implements Block {}

  /** A paragraph or an item of a list. */
  record Paragraph(Position position, String text) implements Block {}

  /**
   * A table.
   *
   * @param rows cells of each row, the header first where there is one; at least one row
   */
  record Table(Position position, List<List<String>> rows) implements Block {

    /** Keeps its own copies. */
    public Table {
      rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public String text() {
      return String.join("\n", rows.stream().map(row -> String.join(" | ", row)).toList());
    }
  }

  /**
   * Spoken words with their time.
   *
   * @param endSecond where they end
   */
  record Speech(Position position, double endSecond, String text) implements Block {}
}
