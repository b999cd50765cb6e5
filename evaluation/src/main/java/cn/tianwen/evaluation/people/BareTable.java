package cn.tianwen.evaluation.people;

import cn.tianwen.database.ModuleDatabase;
import cn.tianwen.rows.RowReader;
import cn.tianwen.rows.RowReaders;
import cn.tianwen.rows.SourceRow;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A plain table with the columns of a file and its first column as the key, filled without checks,
 * rights, encryption, history or audit.
 */
final class BareTable {

  private static final int ROWS_AT_ONCE = 1_000;

  private final ModuleDatabase database;
  private final JdbcTemplate jdbc;
  private final int columns;

  BareTable(ModuleDatabase database, int columns) {
    this.database = database;
    this.jdbc = database.jdbc();
    this.columns = columns;
  }

  private void create() {
    jdbc.execute("drop table if exists accounts.bare_roster");
    jdbc.execute(
        IntStream.range(0, columns)
            .mapToObj(i -> "c" + i + " text" + (i == 0 ? " primary key" : ""))
            .collect(Collectors.joining(", ", "create table accounts.bare_roster (", ")")));
  }

  void drop() {
    jdbc.execute("drop table accounts.bare_roster");
  }

  /** Nanoseconds of a COPY of the file as it is. */
  long copy(Path file) {
    create();
    long start = System.nanoTime();
    try (Connection connection = database.dataSource().getConnection();
        Reader reader = Files.newBufferedReader(file)) {
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn("copy accounts.bare_roster from stdin with (format csv, header)", reader);
    } catch (SQLException e) {
      throw new IllegalStateException("The file cannot be copied", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return System.nanoTime() - start;
  }

  /** Nanoseconds of reading the file and inserting its rows in batches. */
  long insert(Path file) {
    create();
    String sql =
        "insert into accounts.bare_roster values ("
            + String.join(", ", Collections.nCopies(columns, "?"))
            + ")";
    long start = System.nanoTime();
    List<Object[]> batch = new ArrayList<>();
    try (RowReader reader = RowReaders.open(file)) {
      for (SourceRow row = reader.read(); row != null; row = reader.read()) {
        batch.add(row.values().values().toArray());
        if (batch.size() == ROWS_AT_ONCE) {
          flush(sql, batch);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    flush(sql, batch);
    return System.nanoTime() - start;
  }

  private void flush(String sql, List<Object[]> batch) {
    database.transactions().executeWithoutResult(status -> jdbc.batchUpdate(sql, batch));
    batch.clear();
  }
}
