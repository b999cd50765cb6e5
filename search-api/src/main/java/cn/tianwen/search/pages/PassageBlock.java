package cn.tianwen.search.pages;

import cn.tianwen.search.documents.TermMarks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A paragraph or a table of a passage.
 *
 * @param html the paragraph, HTML-safe with {@code <mark>}; empty for a table
 * @param head cells of the first row when it names the columns; empty otherwise
 * @param rows cells of the rows below, HTML-safe with {@code <mark>}; empty for a paragraph
 */
public record PassageBlock(String html, List<String> head, List<List<String>> rows) {

  private static final String CELLS = " | ";

  /** Keeps its own copies. */
  public PassageBlock {
    head = List.copyOf(head);
    rows = List.copyOf(rows);
  }

  /** Whether it is a table. */
  public boolean isTable() {
    return !rows.isEmpty();
  }

  /**
   * The blocks of a text: lines whose cells are joined by {@code " | "} are rows of one table as
   * long as they follow each other, every other line is a paragraph.
   */
  public static List<PassageBlock> of(String text, TermMarks marks) {
    List<PassageBlock> blocks = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (String line : text.split("\\R", -1)) {
      if (line.contains(CELLS)) {
        rows.add(Arrays.asList((" " + line + " ").split(" \\| ", -1)));
      } else if (!line.isBlank()) {
        addTable(rows, marks, blocks);
        blocks.add(new PassageBlock(marks.html(line.strip()), List.of(), List.of()));
      }
    }
    addTable(rows, marks, blocks);
    return List.copyOf(blocks);
  }

  private static void addTable(
      List<List<String>> rows, TermMarks marks, List<PassageBlock> blocks) {
    if (rows.isEmpty()) {
      return;
    }
    boolean named = rows.size() > 1 && rows.getFirst().stream().noneMatch(PassageBlock::isNumber);
    List<List<String>> html =
        rows.stream()
            .map(row -> row.stream().map(cell -> marks.html(cell.strip())).toList())
            .toList();
    blocks.add(
        new PassageBlock(
            "", named ? html.getFirst() : List.of(), named ? html.subList(1, html.size()) : html));
    rows.clear();
  }

  private static boolean isNumber(String cell) {
    return cell.strip().matches("[-−]?[\\d.,]+%?");
  }
}
