package cn.tianwen.accounts.passkeys;

import cn.tianwen.accounts.audit.AuditLog;
import cn.tianwen.database.ModuleDatabase;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps what WebAuthn needs to know of passkeys. Thread-safe. */
public final class PasskeyCredentials {

  /** Most passkeys of one person. */
  public static final int MOST = 20;

  private static final int HANDLE_BYTES = 32;

  private final JdbcTemplate jdbc;
  private final PasskeyTable table;
  private final PasskeyAudit audit;
  private final TransactionTemplate transactions;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  /** Takes what it works with. */
  public PasskeyCredentials(ModuleDatabase database, AuditLog audit, Clock clock) {
    this.jdbc = database.jdbc();
    this.table = new PasskeyTable(jdbc);
    this.audit = new PasskeyAudit(jdbc, audit);
    this.transactions = database.transactions();
    this.clock = clock;
  }

  /** The handle that stands for a person inside of authenticators; made when there is none. */
  public String handle(UUID person) {
    byte[] made = new byte[HANDLE_BYTES];
    random.nextBytes(made);
    jdbc.update(
        "insert into accounts.passkey_holder (person, handle) values (?, ?) on conflict do nothing",
        person,
        Base64.getUrlEncoder().withoutPadding().encodeToString(made));
    return jdbc.query(
            "select handle from accounts.passkey_holder where person = ?",
            (row, number) -> row.getString(1),
            person)
        .getFirst();
  }

  /** Whose handle it is. */
  public Optional<UUID> findPerson(String handle) {
    return jdbc
        .query(
            "select person from accounts.passkey_holder where handle = ?",
            (row, number) -> row.getObject(1, UUID.class),
            handle)
        .stream()
        .findFirst();
  }

  /** The credential of an id. */
  public Optional<PasskeyCredential> find(String credentialId) {
    return table.list("credential_id = ?", credentialId).stream().findFirst();
  }

  /** The credentials of a person. */
  public List<PasskeyCredential> list(String handle) {
    return table.list("handle = ?", handle);
  }

  /**
   * Keeps a new one. Times are set here.
   *
   * @throws IllegalStateException when the person has {@value #MOST} already
   */
  public void add(PasskeyCredential credential) {
    transactions.executeWithoutResult(
        status -> {
          UUID person = lockHolder(credential.handle());
          if (list(credential.handle()).size() >= MOST) {
            throw new IllegalStateException("no more than " + MOST + " passkeys");
          }
          UUID id = UUID.randomUUID();
          table.insert(id, credential, PasskeyLabel.of(credential.label()), clock.instant());
          audit.append("ADD_PASSKEY", person, id);
        });
  }

  /**
   * Notes that one was used to sign in.
   *
   * @return false when it is gone, or its counter did not move on since it was read: then somebody
   *     else signs with a copy of it
   */
  public boolean noteUse(String credentialId, long signatureCount, boolean backedUp) {
    return table.use(credentialId, signatureCount, backedUp, clock.instant()) == 1;
  }

  private UUID lockHolder(String handle) {
    return jdbc.query(
            "select person from accounts.passkey_holder where handle = ? for update",
            (row, number) -> row.getObject(1, UUID.class),
            handle)
        .getFirst();
  }
}
