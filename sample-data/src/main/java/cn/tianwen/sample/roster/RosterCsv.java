package cn.tianwen.sample.roster;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A file of invented people: comma separated, UTF-8, with a header.
 *
 * @param path where it lies
 */
public record RosterCsv(Path path) {

  /**
   * Writes it row by row, replacing an older one.
   *
   * @param columns the header
   */
  public void write(List<String> columns, Stream<List<String>> rows) throws IOException {
    try (Writer writer = Files.newBufferedWriter(path);
        CSVPrinter printer =
            new CSVPrinter(
                writer,
                CSVFormat.DEFAULT
                    .builder()
                    .setHeader(columns.toArray(String[]::new))
                    .setRecordSeparator('\n')
                    .get())) {
      for (Iterator<List<String>> each = rows.iterator(); each.hasNext(); ) {
        printer.printRecord(each.next());
      }
    }
  }
}
