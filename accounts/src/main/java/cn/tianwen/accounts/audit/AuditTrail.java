package cn.tianwen.accounts.audit;

import cn.tianwen.accounts.rights.Scope;
import cn.tianwen.accounts.rights.SqlCondition;
import cn.tianwen.database.ModuleDatabase;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Reads the audit log, as far as somebody may see it. Thread-safe. */
public final class AuditTrail {

  private final JdbcTemplate jdbc;

  /** Takes the database. */
  public AuditTrail(ModuleDatabase database) {
    this.jdbc = database.jdbc();
  }

  /**
   * The entries of a time, the newest first.
   *
   * @param scope what the reader may see; entries without region only by who sees everything
   * @param from first instant
   * @param to first instant that no longer counts
   * @param before sequence number; older entries only. {@link Long#MAX_VALUE} for the first page,
   *     then that of the last entry shown
   * @param limit how many at most, 1..1000
   */
  public List<AuditEntry> list(Scope scope, Instant from, Instant to, long before, int limit) {
    if (limit < 1 || limit > 1_000) {
      throw new IllegalArgumentException("1 to 1000 entries at a time, not " + limit);
    }
    SqlCondition visible = scope.toSql("region_path", null);
    List<Object> parameters = new ArrayList<>(visible.parameters());
    parameters.add(utc(from));
    parameters.add(utc(to));
    parameters.add(before);
    parameters.add(limit);
    return jdbc.query(
        "select %s from accounts.audit_entry where %s and at >= ? and at < ? and sequence < ?"
                .formatted(AuditTable.COLUMNS, visible.sql())
            + " order by sequence desc limit ?",
        (row, number) -> AuditTable.read(row),
        parameters.toArray());
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
