package cn.tianwen.rows;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads CSV record by record. A record may span lines inside quotes; where a quote is never closed,
 * or its closing gives a record of another width, only the line that opened it is broken and
 * reading goes on with the next line.
 */
final class CsvRowReader implements RowReader {

  private static final int LINES_PER_RECORD = 200;

  private final BufferedReader reader;
  private final Deque<String> pushedBack = new ArrayDeque<>();
  private final CSVFormat format;
  private final List<String> columns;
  private long line;

  CsvRowReader(Path file) throws IOException {
    reader = TextEncoding.detect(file).open(file);
    String header = nextContentLine();
    if (header == null) {
      throw new UnreadableFileException("文件是空的，没有表头");
    }
    format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter(header)).get();
    columns =
        parse(header).orElseThrow(() -> new UnreadableFileException("表头里有没有配对的引号")).stream()
            .map(String::strip)
            .toList();
  }

  private static char delimiter(String header) {
    char best = ',';
    long most = 0;
    for (char candidate : new char[] {',', '\t', ';', '，'}) {
      long count = header.chars().filter(c -> c == candidate).count();
      if (count > most) {
        most = count;
        best = candidate;
      }
    }
    return best;
  }

  @Override
  public List<String> columns() {
    return columns;
  }

  @Override
  public @Nullable SourceRow read() throws IOException {
    String first = nextContentLine();
    if (first == null) {
      return null;
    }
    long number = line;
    List<String> lines = new ArrayList<>(List.of(first));
    Optional<List<String>> values = parse(first);
    while (values.isEmpty() && lines.size() < LINES_PER_RECORD) {
      String more = nextLine();
      if (more == null) {
        break;
      }
      lines.add(more);
      values = isBalanced(more) ? Optional.empty() : parse(String.join("\n", lines));
    }
    boolean fits = values.isPresent() && values.get().size() == columns.size();
    if (fits) {
      return SourceRow.of(number, named(values.get()), String.join("\n", lines));
    }
    for (int i = lines.size() - 1; i > 0; i--) {
      pushedBack.push(lines.get(i));
      line--;
    }
    return SourceRow.broken(number, first, defect(parse(first)));
  }

  private String defect(Optional<List<String>> values) {
    return values
        .map(cells -> "有 " + cells.size() + " 列，表头有 " + columns.size() + " 列")
        .orElse("引号没有配对");
  }

  private Map<String, String> named(List<String> values) {
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < columns.size(); i++) {
      named.put(columns.get(i), values.get(i));
    }
    return named;
  }

  /** The cells of one record; empty when its quotes do not pair. */
  private Optional<List<String>> parse(String record) {
    if (!isBalanced(record)) {
      return Optional.empty();
    }
    try (CSVParser parser =
        CSVParser.builder().setReader(new StringReader(record)).setFormat(format).get()) {
      List<CSVRecord> records = parser.getRecords();
      return records.size() == 1 ? Optional.of(records.getFirst().toList()) : Optional.empty();
    } catch (IOException | IllegalStateException | java.io.UncheckedIOException e) {
      return Optional.empty();
    }
  }

  private static boolean isBalanced(String text) {
    return text.chars().filter(c -> c == '"').count() % 2 == 0;
  }

  private @Nullable String nextContentLine() throws IOException {
    String next = nextLine();
    while (next != null && next.isBlank()) {
      next = nextLine();
    }
    return next;
  }

  private @Nullable String nextLine() throws IOException {
    String next = pushedBack.isEmpty() ? reader.readLine() : pushedBack.pop();
    if (next != null) {
      line++;
    }
    return next;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
