package cn.tianwen.rows;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one file in order. A row that is broken does not keep the next from coming. */
public interface RowReader extends AutoCloseable {

  /** The column names of the file; empty where every row names its own. */
  List<String> columns();

  /** The next row; null at the end. */
  @Nullable SourceRow read() throws IOException;

  @Override
  void close() throws IOException;
}
