package cn.tianwen.accounts.people;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Runs one statement for many rows, which travel together. */
final class Batches {

  private static final int ROWS_AT_ONCE = 1_000;

  private final JdbcTemplate jdbc;

  Batches(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  void run(String sql, Collection<@Nullable Object[]> rows) {
    jdbc.batchUpdate(
        sql,
        rows,
        ROWS_AT_ONCE,
        (statement, row) -> {
          for (int i = 0; i < row.length; i++) {
            statement.setObject(i + 1, row[i]);
          }
        });
  }

  /** Values of a row. */
  static @Nullable Object[] row(@Nullable Object... values) {
    return values;
  }

  static String[] array(List<String> values) {
    return values.toArray(String[]::new);
  }

  static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
