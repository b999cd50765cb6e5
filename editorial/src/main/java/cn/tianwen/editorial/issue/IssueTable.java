package cn.tianwen.editorial.issue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads and adds rows of {@code editorial.issued_file}. */
final class IssueTable {

  private static final String SELECT = "select * from editorial.issued_file ";

  private final JdbcTemplate jdbc;

  IssueTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Adds an order of a version that is public.
   *
   * @return false when it is not public, or when code, mark or order are there already
   */
  boolean insert(IssueOrder order, String code, long mark, Instant at) {
    @Nullable Recipient recipient = order.recipient();
    return jdbc.update(
            """
            insert into editorial.issued_file
              (code, number, item, version, content_hash, edition, recipient_name, recipient_unit,
               ordered_by, ordered_at, mark, state, next_try_at)
            select ?, number, item, version, content_hash, ?, ?, ?, ?, ?, ?, 'QUEUED', ?
            from editorial.publication where item = ? and version = ? and ending is null
            on conflict do nothing
            """,
            code,
            order.edition().name(),
            recipient == null ? null : recipient.name(),
            recipient == null ? null : recipient.unit(),
            order.orderedBy(),
            utc(at),
            mark,
            utc(at),
            order.item(),
            order.version())
        == 1;
  }

  /** The same order, if it was placed before. */
  Optional<IssuedFile> find(IssueOrder order) {
    String same = SELECT + "where item = ? and version = ? and edition = ? and recipient_name ";
    @Nullable Recipient recipient = order.recipient();
    return recipient == null
        ? one(same + "is null", order.item(), order.version(), order.edition().name())
        : one(
            same + "= ? and recipient_unit = ? and ordered_by = ?",
            order.item(),
            order.version(),
            order.edition().name(),
            recipient.name(),
            recipient.unit(),
            order.orderedBy());
  }

  boolean isPublic(UUID item, int version) {
    return Boolean.TRUE.equals(
        jdbc.queryForObject(
            """
            select exists (
              select from editorial.publication
              where item = ? and version = ? and ending is null)
            """,
            Boolean.class,
            item,
            version));
  }

  Optional<IssuedFile> findByCode(String code) {
    return one(SELECT + "where code = ?", code);
  }

  Optional<IssuedFile> findByMark(long mark) {
    return one(SELECT + "where mark = ? and state = 'READY'", mark);
  }

  List<IssuedFile> listOfItem(UUID item) {
    return jdbc.query(
        SELECT + "where item = ? order by version desc, ordered_at, code", IssueTable::read, item);
  }

  private Optional<IssuedFile> one(String sql, Object... parameters) {
    return jdbc.query(sql, IssueTable::read, parameters).stream().findFirst();
  }

  static IssuedFile read(ResultSet row, int number) throws SQLException {
    @Nullable String name = row.getString("recipient_name");
    return new IssuedFile(
        row.getString("code"),
        row.getString("number"),
        row.getObject("item", UUID.class),
        row.getInt("version"),
        row.getString("content_hash"),
        Edition.valueOf(row.getString("edition")),
        name == null ? null : new Recipient(name, row.getString("recipient_unit")),
        row.getObject("ordered_by", UUID.class),
        row.getObject("ordered_at", OffsetDateTime.class).toInstant(),
        row.getLong("mark"),
        IssueState.valueOf(row.getString("state")),
        row.getInt("pages_done"),
        row.getInt("pages_total"),
        row.getString("sha256"),
        row.getLong("bytes"),
        row.getInt("pages"),
        instant(row, "ready_at"),
        row.getString("failure"));
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    @Nullable OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
