package cn.tianwen.extraction.text;

import java.util.ArrayList;
import java.util.List;

/** The rows of a table that is being read. */
final class TableRows {

  private final List<List<String>> rows = new ArrayList<>();
  private List<String> row = new ArrayList<>();
  private String cell = "";

  void startRow() {
    endRow();
  }

  /** Adds a line to the cell that is being read. */
  void add(String line) {
    cell = Lines.join(cell, line);
  }

  void endCell() {
    row.add(cell);
    cell = "";
  }

  /** The rows that hold something, without the empty cells at their ends. */
  List<List<String>> rows() {
    endRow();
    return rows;
  }

  private void endRow() {
    if (!cell.isEmpty()) {
      endCell();
    }
    while (!row.isEmpty() && row.getLast().isEmpty()) {
      row.removeLast();
    }
    if (!row.isEmpty()) {
      rows.add(row);
    }
    row = new ArrayList<>();
  }
}
