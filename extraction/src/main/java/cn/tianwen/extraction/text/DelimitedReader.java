package cn.tianwen.extraction.text;

import cn.tianwen.extraction.Block;
import cn.tianwen.extraction.Block.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tables whose cells are parted by a comma, tab, semicolon or bar. */
final class DelimitedReader {

  private static final char[] DELIMITERS = {'\t', ',', ';', '|'};

  /** Lines from which the delimiter is found. */
  private static final int SAMPLE = 30;

  /** Fewer lines than this must have three cells each to be believed. */
  private static final int SURE_LINES = 4;

  private DelimitedReader() {}

  /** The table, when every line has the same number of cells. */
  static Optional<Block.Table> read(List<String> lines) {
    List<String> sample = records(lines).stream().limit(SAMPLE).toList();
    for (char delimiter : DELIMITERS) {
      if (isTable(sample, delimiter)) {
        List<List<String>> rows =
            records(lines).stream().map(line -> cells(line, delimiter)).toList();
        return Optional.of(new Block.Table(Position.NONE, rows));
      }
    }
    return Optional.empty();
  }

  private static boolean isTable(List<String> sample, char delimiter) {
    int columns = sample.isEmpty() ? 0 : cells(sample.getFirst(), delimiter).size();
    int fewest = sample.size() < SURE_LINES && delimiter != '\t' ? 3 : 2;
    return sample.size() >= 2
        && columns >= fewest
        && sample.stream()
            .allMatch(line -> !endsProse(line) && cells(line, delimiter).size() == columns);
  }

  private static boolean endsProse(String line) {
    return line.endsWith("。") || line.endsWith(".") || line.endsWith("；");
  }

  /** Lines that belong together because a quoted cell goes over several, without empty ones. */
  private static List<String> records(List<String> lines) {
    List<String> records = new ArrayList<>();
    StringBuilder record = new StringBuilder();
    boolean quoted = false;
    for (String line : lines) {
      record.append(record.isEmpty() ? "" : " ").append(line);
      quoted ^= line.chars().filter(c -> c == '"').count() % 2 == 1;
      if (!quoted) {
        if (!record.toString().isBlank()) {
          records.add(record.toString());
        }
        record.setLength(0);
      }
    }
    if (!record.toString().isBlank()) {
      records.add(record.toString());
    }
    return records;
  }

  private static List<String> cells(String line, char delimiter) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
        cell.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (c == delimiter && !quoted) {
        cells.add(Lines.clean(cell.toString()));
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(Lines.clean(cell.toString()));
    return cells;
  }
}
