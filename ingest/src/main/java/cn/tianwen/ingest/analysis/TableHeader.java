package cn.tianwen.ingest.analysis;

import java.util.List;
import java.util.Optional;

/** Tells whether the first row of a table names its columns. */
final class TableHeader {

  static final String CELL_SEPARATOR = " | ";

  private static final int LONGEST_CELL = 20;

  private TableHeader() {}

  /** The header row as a line; empty when the table has none. */
  static Optional<String> of(List<List<String>> rows) {
    if (rows.size() < 2
        || rows.get(0).size() < 2
        || !rows.get(0).stream().allMatch(TableHeader::isName)) {
      return Optional.empty();
    }
    return Optional.of(String.join(CELL_SEPARATOR, rows.get(0)));
  }

  private static boolean isName(String cell) {
    return cell.length() <= LONGEST_CELL && !cell.matches("[-+]?[\\d.,]+ ?%?");
  }
}
