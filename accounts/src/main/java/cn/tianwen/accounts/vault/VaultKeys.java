package cn.tianwen.accounts.vault;

import cn.tianwen.accounts.keys.KeyFile;
import cn.tianwen.accounts.keys.KeyFileException;
import cn.tianwen.accounts.keys.Keys;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The keys of the vault while a transaction works with them. The database knows the numbers of the
 * current keys, so that an instance whose key file is behind, or is another database's, stops
 * instead of sealing what nobody can open. Keys are not taken away while somebody works with them.
 */
final class VaultKeys {

  private static final String LOCK_NUMBER = "hashtextextended('tianwen.accounts.vault', 0)";

  private final JdbcTemplate jdbc;
  private final KeyFile file;

  private record Current(int value, int lookup) {}

  VaultKeys(JdbcTemplate jdbc, KeyFile file) {
    this.jdbc = jdbc;
    this.file = file;
  }

  /** The keys, which stay until the transaction ends. */
  Keys share() {
    lock("pg_advisory_xact_lock_shared");
    return known(file.current());
  }

  /** The keys, with which nobody else works until the transaction ends. */
  Keys hold() {
    lock("pg_advisory_xact_lock");
    return known(file.current());
  }

  /** Whether the file's newest keys are the ones that the database knows as current. */
  boolean areCurrent(Keys keys) {
    Current current = current(keys);
    return current.value() == keys.values().primaryId()
        && current.lookup() == keys.lookup().primaryId();
  }

  /** Makes the file's newest keys the current ones, for everybody. */
  void makeCurrent(Keys keys) {
    jdbc.update(
        "update accounts.vault_keys set value_key = ?, lookup_key = ?",
        keys.values().primaryId(),
        keys.lookup().primaryId());
  }

  private Keys known(Keys keys) {
    Current current = current(keys);
    if (!keys.values().ids().contains(current.value())
        || !keys.lookup().ids().contains(current.lookup())) {
      throw new KeyFileException(
          "the key file "
              + file.path()
              + " lacks the key with which this database is encrypted: bring the file of this"
              + " database here, in its newest version");
    }
    return keys;
  }

  /** The first use of an empty database makes the keys that are there its own. */
  private Current current(Keys keys) {
    return jdbc
        .query(
            "select value_key, lookup_key from accounts.vault_keys",
            (row, number) -> new Current(row.getInt(1), row.getInt(2)))
        .stream()
        .findFirst()
        .orElseGet(() -> adopt(keys));
  }

  private Current adopt(Keys keys) {
    jdbc.update(
        "insert into accounts.vault_keys (value_key, lookup_key) values (?, ?)"
            + " on conflict do nothing",
        keys.values().primaryId(),
        keys.lookup().primaryId());
    return current(keys);
  }

  private void lock(String function) {
    jdbc.query("select " + function + "(" + LOCK_NUMBER + ")", row -> {});
  }
}
