package cn.tianwen.editorial.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values as the driver of the database takes and gives them. */
public final class Columns {

  private Columns() {}

  /** An instant to be written. */
  public static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  /** An instant that was read; null for none. */
  public static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  /**
   * An instant that was read.
   *
   * @throws SQLException when there is none
   */
  public static Instant requiredInstant(ResultSet row, String column) throws SQLException {
    Instant instant = instant(row, column);
    if (instant == null) {
      throw new SQLException("no time in " + column);
    }
    return instant;
  }

  /** Texts that were read. */
  public static List<String> texts(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }

  /** Texts to be written. */
  public static String[] array(List<String> texts) {
    return texts.toArray(String[]::new);
  }
}
