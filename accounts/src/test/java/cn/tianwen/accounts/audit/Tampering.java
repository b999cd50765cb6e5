package cn.tianwen.accounts.audit;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a superuser can do who switches the triggers off. */
final class Tampering {

  private static final List<String> TABLES =
      List.of("accounts.audit_entry", "accounts.audit_head", "accounts.audit_checkpoint");

  private Tampering() {}

  static void run(JdbcTemplate jdbc, String statements) {
    TABLES.forEach(table -> jdbc.execute("alter table " + table + " disable trigger all"));
    jdbc.execute(statements);
    TABLES.forEach(table -> jdbc.execute("alter table " + table + " enable trigger all"));
  }
}
