package cn.tianwen.accounts.passkeys;

import cn.tianwen.accounts.audit.Actor;
import cn.tianwen.accounts.audit.AuditDetail;
import cn.tianwen.accounts.audit.AuditEvent;
import cn.tianwen.accounts.audit.AuditLog;
import cn.tianwen.accounts.audit.Outcome;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** Says in the audit log what somebody did with a passkey of their own. */
final class PasskeyAudit {

  private final JdbcTemplate jdbc;
  private final AuditLog log;

  PasskeyAudit(JdbcTemplate jdbc, AuditLog log) {
    this.jdbc = jdbc;
    this.log = log;
  }

  void append(String operation, UUID person, UUID passkey) {
    log.append(
        new AuditEvent(
            Actor.person(person, null),
            operation,
            "passkey",
            passkey.toString(),
            regionPath(person),
            Outcome.DONE,
            AuditDetail.NONE));
  }

  private List<String> regionPath(UUID person) {
    return jdbc.query(
        "select unnest(region_path) from accounts.person where id = ?",
        (row, number) -> row.getString(1),
        person);
  }
}
