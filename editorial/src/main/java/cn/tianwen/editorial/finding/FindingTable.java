package cn.tianwen.editorial.finding;

import cn.tianwen.check.Severity;
import cn.tianwen.check.TextField;
import cn.tianwen.check.TextFinding;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The table of findings. */
final class FindingTable {

  private static final String ALL =
      """
      select id, item, version, rule, severity, field, start_at, end_at, quote, message,
             dismissed_by, dismissed_at, reason
      from editorial.finding
      """;

  private final JdbcTemplate jdbc;

  FindingTable(JdbcTemplate jdbc) {
    this.jdbc = jdbc;
  }

  List<Finding> list(UUID item, int version) {
    return jdbc.query(
        ALL + " where item = ? and version = ?", (row, number) -> read(row), item, version);
  }

  Optional<Finding> find(UUID id) {
    return jdbc.query(ALL + " where id = ?", (row, number) -> read(row), id).stream().findFirst();
  }

  int openBlocking(UUID item, int version) {
    Integer open =
        jdbc.queryForObject(
            """
            select count(*) from editorial.finding
            where item = ? and version = ? and severity = 'BLOCKING' and dismissed_by is null
            """,
            Integer.class,
            item,
            version);
    return open == null ? 0 : open;
  }

  /** The ids of the findings of a version by place. */
  Map<String, UUID> ids(UUID item, int version) {
    Map<String, UUID> ids = new HashMap<>();
    jdbc.query(
        "select place, id from editorial.finding where item = ? and version = ?",
        row -> {
          ids.put(row.getString("place"), row.getObject("id", UUID.class));
        },
        item,
        version);
    return ids;
  }

  /** The dismissals of an item by place, up to a version; the newest version that has a place. */
  Map<String, Finding.Dismissal> dismissals(UUID item, int version) {
    Map<String, Finding.Dismissal> dismissals = new HashMap<>();
    jdbc.query(
        """
        select distinct on (place) place, dismissed_by, dismissed_at, reason
        from editorial.finding where item = ? and version <= ? order by place, version desc
        """,
        row -> {
          Finding.@Nullable Dismissal dismissal = dismissal(row);
          if (dismissal != null) {
            dismissals.put(row.getString("place"), dismissal);
          }
        },
        item,
        version);
    return dismissals;
  }

  /** Puts findings, by place, into the place of those that a version had. */
  void replace(UUID item, int version, Map<String, Finding> findings) {
    jdbc.update("delete from editorial.finding where item = ? and version = ?", item, version);
    findings.forEach(this::insert);
  }

  private void insert(String place, Finding finding) {
    TextFinding what = finding.what();
    Finding.@Nullable Dismissal dismissal = finding.dismissal();
    jdbc.update(
        """
        insert into editorial.finding
          (id, item, version, rule, severity, field, start_at, end_at, quote, message, place,
           dismissed_by, dismissed_at, reason)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        finding.id(),
        finding.item(),
        finding.version(),
        what.rule(),
        what.severity().name(),
        what.field().name(),
        what.start(),
        what.end(),
        what.quote(),
        what.message(),
        place,
        dismissal == null ? null : dismissal.by(),
        dismissal == null ? null : Timestamp.from(dismissal.at()),
        dismissal == null ? "" : dismissal.reason());
  }

  boolean dismiss(UUID id, Finding.Dismissal dismissal) {
    return jdbc.update(
            """
            update editorial.finding set dismissed_by = ?, dismissed_at = ?, reason = ?
            where id = ? and dismissed_by is null
            """,
            dismissal.by(),
            Timestamp.from(dismissal.at()),
            dismissal.reason(),
            id)
        == 1;
  }

  boolean restore(UUID id) {
    return jdbc.update(
            """
            update editorial.finding set dismissed_by = null, dismissed_at = null, reason = ''
            where id = ? and dismissed_by is not null
            """,
            id)
        == 1;
  }

  private static Finding read(ResultSet row) throws SQLException {
    return new Finding(
        row.getObject("id", UUID.class),
        row.getObject("item", UUID.class),
        row.getInt("version"),
        new TextFinding(
            row.getString("rule"),
            Severity.valueOf(row.getString("severity")),
            TextField.valueOf(row.getString("field")),
            row.getInt("start_at"),
            row.getInt("end_at"),
            row.getString("quote"),
            row.getString("message")),
        dismissal(row));
  }

  private static Finding.@Nullable Dismissal dismissal(ResultSet row) throws SQLException {
    UUID by = row.getObject("dismissed_by", UUID.class);
    OffsetDateTime at = row.getObject("dismissed_at", OffsetDateTime.class);
    return by == null || at == null
        ? null
        : new Finding.Dismissal(by, at.toInstant(), row.getString("reason"));
  }
}
