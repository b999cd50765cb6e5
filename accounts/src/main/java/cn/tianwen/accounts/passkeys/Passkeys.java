package cn.tianwen.accounts.passkeys;

import cn.tianwen.accounts.audit.AuditLog;
import cn.tianwen.database.ModuleDatabase;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What people see and do with their own passkeys. Thread-safe. */
public final class Passkeys {

  private static final String OWNED =
      " where id = ? and handle = (select handle from accounts.passkey_holder where person = ?)";

  private final JdbcTemplate jdbc;
  private final PasskeyAudit audit;
  private final TransactionTemplate transactions;

  /** Takes what it works with. */
  public Passkeys(ModuleDatabase database, AuditLog audit) {
    this.jdbc = database.jdbc();
    this.audit = new PasskeyAudit(jdbc, audit);
    this.transactions = database.transactions();
  }

  /** Those of a person, the oldest first. */
  public List<Passkey> list(UUID person) {
    return jdbc.query(
        """
        select k.id, k.label, k.backed_up, k.created_at, k.last_used_at
        from accounts.passkey k join accounts.passkey_holder h using (handle)
        where h.person = ? order by k.created_at, k.id
        """,
        (row, number) ->
            new Passkey(
                row.getObject("id", UUID.class),
                row.getString("label"),
                row.getBoolean("backed_up"),
                PasskeyTable.instant(row, "created_at"),
                PasskeyTable.findInstant(row, "last_used_at")),
        person);
  }

  /** Gives one of a person's another label; false when it is not theirs. */
  public boolean rename(UUID person, UUID id, String label) {
    return change(
        "RENAME_PASSKEY",
        person,
        id,
        jdbc ->
            jdbc.update(
                "update accounts.passkey set label = ?" + OWNED,
                PasskeyLabel.of(label),
                id,
                person));
  }

  /** Removes one of a person's: nobody can sign in with it again; false when it is not theirs. */
  public boolean remove(UUID person, UUID id) {
    return change(
        "REMOVE_PASSKEY",
        person,
        id,
        jdbc -> jdbc.update("delete from accounts.passkey" + OWNED, id, person));
  }

  /** Removes everything about a person's passkeys, and says how many there were. */
  public int forget(UUID person) {
    int passkeys = list(person).size();
    jdbc.update("delete from accounts.passkey_holder where person = ?", person);
    return passkeys;
  }

  private boolean change(String operation, UUID person, UUID id, Change change) {
    return Boolean.TRUE.equals(
        transactions.execute(
            status -> {
              boolean changed = change.apply(jdbc) == 1;
              if (changed) {
                audit.append(operation, person, id);
              }
              return changed;
            }));
  }

  private interface Change {
    int apply(JdbcTemplate jdbc);
  }
}
