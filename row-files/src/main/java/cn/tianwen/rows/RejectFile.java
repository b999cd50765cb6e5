package cn.tianwen.rows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * The refused rows of one file as CSV with a byte order mark, so that office programs open it
 * right. It holds the rows as they were given, personal data included, so only its owner may read
 * it. Written aside and moved, so that there is never half a file.
 *
 * @param path where it is put
 */
public record RejectFile(Path path) {

  private static final CSVFormat FORMAT =
      CSVFormat.EXCEL.builder().setHeader("行号", "字段", "原因", "原始行").get();

  /**
   * Writes rows, replacing an older file.
   *
   * @throws UncheckedIOException when it cannot be written
   */
  public void write(Stream<RejectedRow> rows) {
    try (Entry entry = begin()) {
      for (Iterator<RejectedRow> each = rows.iterator(); each.hasNext(); ) {
        entry.add(each.next());
      }
      entry.finish();
    }
  }

  /**
   * Begins to write it row by row.
   *
   * @throws UncheckedIOException when it cannot be written
   */
  public Entry begin() {
    return new Entry(path);
  }

  /** A reject file that is being written. What is closed without being finished is taken back. */
  public static final class Entry implements AutoCloseable {

    private final Path path;
    private final Path aside;
    private final Writer writer;
    private final CSVPrinter printer;

    private Entry(Path path) {
      this.path = path;
      this.aside = path.resolveSibling(path.getFileName() + ".part");
      try {
        Files.createDirectories(path.toAbsolutePath().getParent());
        Files.deleteIfExists(aside);
        Files.createFile(
            aside,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        writer = Files.newBufferedWriter(aside, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        printer = new CSVPrinter(writer, FORMAT);
      } catch (IOException e) {
        throw failure(e);
      }
    }

    /** Adds a row. */
    public void add(RejectedRow row) {
      try {
        printer.printRecord(row.number(), row.field(), row.reason(), row.raw());
      } catch (IOException e) {
        throw failure(e);
      }
    }

    /** Puts the file with all rows in its place. */
    public void finish() {
      try {
        writer.close();
        Files.move(
            aside, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException e) {
        throw failure(e);
      }
    }

    @Override
    public void close() {
      try {
        writer.close();
        Files.deleteIfExists(aside);
      } catch (IOException e) {
        throw failure(e);
      }
    }

    private UncheckedIOException failure(IOException cause) {
      return new UncheckedIOException("Cannot write the reject file " + path, cause);
    }
  }
}
