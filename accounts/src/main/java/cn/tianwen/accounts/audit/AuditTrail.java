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

  /** The entries of a time; see {@link #list(Scope, AuditQuery)}. */
  public List<AuditEntry> list(Scope scope, Instant from, Instant to, long before, int limit) {
    return list(scope, AuditQuery.between(from, to, before, limit));
  }

  /**
   * The entries that were asked for, the newest first.
   *
   * @param scope what the reader may see; entries without region only by who sees everything
   */
  public List<AuditEntry> list(Scope scope, AuditQuery query) {
    SqlCondition visible = scope.toSql("region_path", null);
    StringBuilder where = new StringBuilder(visible.sql());
    List<Object> parameters = new ArrayList<>(visible.parameters());
    where.append(" and at >= ? and at < ? and sequence < ?");
    parameters.add(utc(query.from()));
    parameters.add(utc(query.to()));
    parameters.add(query.before());
    if (query.operation() != null) {
      where.append(" and operation = ?");
      parameters.add(query.operation());
    }
    if (query.ids() != null) {
      where.append(" and (actor = any (?::text[]) or object_id = any (?::text[]))");
      String ids = "{" + String.join(",", query.ids()) + "}";
      parameters.add(ids);
      parameters.add(ids);
    }
    parameters.add(query.limit());
    return jdbc.query(
        "select %s from accounts.audit_entry where %s order by sequence desc limit ?"
            .formatted(AuditTable.COLUMNS, where),
        (row, number) -> AuditTable.read(row),
        parameters.toArray());
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
