package cn.tianwen.accounts.vault;

import cn.tianwen.accounts.audit.Actor;
import cn.tianwen.accounts.audit.AuditDetail;
import cn.tianwen.accounts.audit.AuditEvent;
import cn.tianwen.accounts.audit.AuditLog;
import cn.tianwen.accounts.audit.Outcome;
import cn.tianwen.accounts.keys.KeyFile;
import cn.tianwen.accounts.keys.Keys;
import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.database.ModuleDatabase;
import java.util.List;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Replaces the secret keys while everybody goes on working. First new keys stand beside the old
 * ones, then every entry is sealed anew in batches, then the old keys go. A rotation that was cut
 * off is finished by the next one.
 */
public final class VaultRotation {

  private static final int BATCH = 500;

  private final TransactionTemplate transactions;
  private final VaultTable table;
  private final VaultKeys vaultKeys;
  private final KeyFile file;
  private final AuditLog audit;

  /**
   * What a rotation did.
   *
   * @param renewed entries that were sealed anew
   * @param resumed whether it finished an earlier one rather than making new keys
   */
  public record Rotation(long renewed, boolean resumed) {}

  /** Hears how far a rotation is. */
  @FunctionalInterface
  public interface Progress {

    /** Called after every batch: {@code renewed} of about {@code total} entries. */
    void renewed(long renewed, long total);
  }

  /** Takes what it works with. */
  public VaultRotation(ModuleDatabase database, KeyFile file, AuditLog audit) {
    this.transactions = database.transactions();
    this.table = new VaultTable(database.jdbc());
    this.vaultKeys = new VaultKeys(database.jdbc(), file);
    this.file = file;
    this.audit = audit;
  }

  /**
   * Makes new keys and seals everything with them; the old keys are gone afterwards, except those
   * that verify the audit log. One-time codes that were sent before no longer count.
   *
   * @param actor who wants it
   * @param progress hears of it
   * @throws IllegalStateException within a transaction, which could take back what the file no
   *     longer can
   */
  public Rotation rotate(Actor actor, Progress progress) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("keys cannot be rotated within a transaction");
    }
    boolean resumed = begin();
    long total = table.countOutdated(file.current());
    long renewed = 0;
    int batch = renewBatch();
    while (batch > 0) {
      renewed += batch;
      progress.renewed(renewed, total);
      batch = renewBatch();
    }
    renewed += renewRest(actor, renewed);
    dropOldKeys();
    return new Rotation(renewed, resumed);
  }

  /** The same where nobody watches. */
  public Rotation rotate(Actor actor) {
    return rotate(actor, (renewed, total) -> {});
  }

  /** Puts new keys beside the old ones, unless an earlier rotation did. */
  boolean begin() {
    return Boolean.TRUE.equals(
        transactions.execute(
            status -> {
              Keys keys = vaultKeys.hold();
              boolean unfinished = keys.values().ids().size() > 1 || keys.lookup().ids().size() > 1;
              Keys both = unfinished ? keys : file.addKeys();
              if (!vaultKeys.areCurrent(both)) {
                vaultKeys.makeCurrent(both);
              }
              return unfinished;
            }));
  }

  /** Seals some entries anew; 0 when none is left that is free. */
  int renewBatch() {
    Integer renewed =
        transactions.execute(
            status -> {
              Keys keys = vaultKeys.share();
              List<SealedNumber> outdated = table.lockOutdated(keys, BATCH);
              outdated.forEach(entry -> table.renew(entry, keys));
              return outdated.size();
            });
    return renewed == null ? 0 : renewed;
  }

  /** Seals what others held meanwhile; from here on nobody writes with an old key. */
  private long renewRest(Actor actor, long before) {
    Long renewed =
        transactions.execute(
            status -> {
              Keys keys = vaultKeys.hold();
              long rest = 0;
              List<SealedNumber> outdated = table.lockOutdated(keys, BATCH);
              while (!outdated.isEmpty()) {
                outdated.forEach(entry -> table.renew(entry, keys));
                rest += outdated.size();
                outdated = table.lockOutdated(keys, BATCH);
              }
              audit.append(rotated(actor, before + rest));
              return rest;
            });
    return renewed == null ? 0 : renewed;
  }

  /** Only after the new seals are committed. */
  private void dropOldKeys() {
    transactions.executeWithoutResult(
        status -> {
          Keys keys = vaultKeys.hold();
          if (vaultKeys.areCurrent(keys) && !table.hasOutdated(keys)) {
            file.dropOldKeys();
          }
        });
  }

  private static AuditEvent rotated(Actor actor, long renewed) {
    return new AuditEvent(
        actor,
        Operation.ROTATE_KEYS.name(),
        "vault",
        "keys",
        List.of(),
        Outcome.DONE,
        AuditDetail.NONE.with("renewed", renewed));
  }
}
