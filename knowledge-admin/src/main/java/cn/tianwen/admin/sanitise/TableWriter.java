package cn.tianwen.admin.sanitise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Writes a table as a plain grid. A cell that spans several becomes one with its text and empty
 * ones, because the body knows no spans. The first rows become the header where the source says so,
 * or where all of the first row is bold.
 */
final class TableWriter {

  private static final int MOST_COLUMNS = 60;

  private record Cell(InlineText text, boolean header) {}

  private final Element table;
  private final Set<Mark> marks;
  private final List<Element> rows;

  TableWriter(Element table, Set<Mark> marks) {
    this.table = table;
    this.marks = marks;
    rows = table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr");
  }

  /** The only cell, if there is but one. */
  Optional<Element> singleCell() {
    List<Element> cells = rows.stream().flatMap(row -> cells(row).stream()).toList();
    return cells.size() == 1 ? Optional.of(cells.getFirst()) : Optional.empty();
  }

  /** What stands above the table. */
  InlineText caption() {
    Element caption = table.selectFirst("> caption");
    return caption == null ? new InlineText() : InlineReader.read(caption, marks);
  }

  /** Appends the table to an element; nothing when all of it is empty. */
  void writeTo(Element target) {
    List<List<Cell>> grid = grid();
    if (grid.stream().flatMap(List::stream).allMatch(cell -> cell.text().isEmpty())) {
      return;
    }
    int headers = headers(grid);
    Element written = target.appendElement("table");
    write(grid.subList(0, headers), true, written, "thead");
    write(grid.subList(headers, grid.size()), false, written, "tbody");
  }

  private static void write(List<List<Cell>> rows, boolean header, Element table, String part) {
    if (rows.isEmpty()) {
      return;
    }
    Element written = table.appendElement(part);
    for (List<Cell> row : rows) {
      Element tr = written.appendElement("tr");
      for (Cell cell : row) {
        boolean th = header || cell.header();
        InlineText text = th ? cell.text().without(Mark.STRONG) : cell.text();
        text.writeTo(tr.appendElement(th ? "th" : "td"));
      }
    }
  }

  private int headers(List<List<Cell>> grid) {
    int headers = 0;
    while (headers < grid.size()
        && (isInHead(rows.get(headers)) || grid.get(headers).stream().allMatch(Cell::header))) {
      headers++;
    }
    return headers == 0 && grid.size() > 1 && isBold(grid.getFirst()) ? 1 : headers;
  }

  /** Whether a row has several texts and all of them are bold. */
  private static boolean isBold(List<Cell> row) {
    List<Cell> filled = row.stream().filter(cell -> !cell.text().isEmpty()).toList();
    return filled.size() > 1 && filled.stream().allMatch(cell -> cell.text().isWholly(Mark.STRONG));
  }

  private static boolean isInHead(Element row) {
    return row.parent() != null && row.parent().normalName().equals("thead");
  }

  private List<List<Cell>> grid() {
    List<List<Cell>> grid = new ArrayList<>();
    int[] occupied = new int[MOST_COLUMNS];
    for (Element row : rows) {
      List<Cell> line = new ArrayList<>();
      for (Element cell : cells(row)) {
        skipOccupied(line, occupied);
        place(cell, row, line, occupied);
      }
      skipOccupied(line, occupied);
      grid.add(line);
    }
    int columns = grid.stream().mapToInt(List::size).max().orElse(0);
    grid.forEach(line -> fill(line, columns));
    return grid;
  }

  private void place(Element source, Element row, List<Cell> line, int[] occupied) {
    boolean header = source.normalName().equals("th");
    Set<Mark> inRow = Mark.within(row, marks);
    InlineText text = InlineReader.read(source, Mark.within(source, inRow));
    int width = span(source, "colspan");
    int height = span(source, "rowspan");
    for (int i = 0; i < width && line.size() < MOST_COLUMNS; i++) {
      occupied[line.size()] = height - 1;
      line.add(new Cell(i == 0 ? text : new InlineText(), header));
    }
  }

  /** Cells below one that spans several rows are empty. */
  private static void skipOccupied(List<Cell> line, int[] occupied) {
    while (line.size() < MOST_COLUMNS && occupied[line.size()] > 0) {
      occupied[line.size()]--;
      line.add(new Cell(new InlineText(), false));
    }
  }

  private static void fill(List<Cell> line, int columns) {
    boolean header = !line.isEmpty() && line.stream().allMatch(Cell::header);
    while (line.size() < columns) {
      line.add(new Cell(new InlineText(), header));
    }
  }

  private static int span(Element cell, String attribute) {
    String text = cell.attr(attribute).strip();
    return text.matches("[1-9]\\d{0,2}") ? Integer.parseInt(text) : 1;
  }

  private static List<Element> cells(Element row) {
    return row.select("> td, > th");
  }
}
