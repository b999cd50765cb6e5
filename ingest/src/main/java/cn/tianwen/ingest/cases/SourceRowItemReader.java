package cn.tianwen.ingest.cases;

import cn.tianwen.rows.RowReader;
import cn.tianwen.rows.RowReaders;
import cn.tianwen.rows.SourceRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/** Hands the rows of a file to the job and remembers how many the committed chunks have read. */
final class SourceRowItemReader implements ItemStreamReader<SourceRow> {

  private static final String ROWS_READ = "cases.rowsRead";

  private final Path file;
  private @Nullable RowReader rows;
  private long rowsRead;

  SourceRowItemReader(Path file) {
    this.file = file;
  }

  @Override
  public void open(ExecutionContext context) {
    rows = RowReaders.open(file);
    long done = context.getLong(ROWS_READ, 0);
    rowsRead = 0;
    while (rowsRead < done && read() != null) {
      // Committed by the run that was cut off.
    }
  }

  @Override
  public @Nullable SourceRow read() {
    if (rows == null) {
      throw new IllegalStateException("The reader is not open");
    }
    try {
      SourceRow row = rows.read();
      if (row != null) {
        rowsRead++;
      }
      return row;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file.getFileName(), e);
    }
  }

  @Override
  public void update(ExecutionContext context) {
    context.putLong(ROWS_READ, rowsRead);
  }

  @Override
  public void close() {
    try {
      if (rows != null) {
        rows.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot close " + file.getFileName(), e);
    }
  }
}
