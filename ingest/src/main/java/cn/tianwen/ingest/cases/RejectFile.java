package cn.tianwen.ingest.cases;

import cn.tianwen.ingest.ledger.RejectedRow;
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
 */
record RejectFile(Path path) {

  private static final CSVFormat FORMAT =
      CSVFormat.EXCEL.builder().setHeader("行号", "字段", "原因", "原始行").get();

  void write(Stream<RejectedRow> rows) {
    Path folder = path.toAbsolutePath().getParent();
    Path aside = path.resolveSibling(path.getFileName() + ".part");
    try {
      Files.createDirectories(folder);
      Files.deleteIfExists(aside);
      Files.createFile(
          aside,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      try (Writer writer = Files.newBufferedWriter(aside, StandardCharsets.UTF_8)) {
        writer.write('\uFEFF');
        CSVPrinter printer = new CSVPrinter(writer, FORMAT);
        for (Iterator<RejectedRow> each = rows.iterator(); each.hasNext(); ) {
          RejectedRow row = each.next();
          printer.printRecord(row.number(), row.field(), row.reason(), row.raw());
        }
        printer.flush();
      }
      Files.move(aside, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the reject file " + path, e);
    }
  }
}
