package cn.tianwen.accounts.audit;

import cn.tianwen.accounts.audit.Finding.Kind;
import cn.tianwen.accounts.keys.KeyFile;
import cn.tianwen.accounts.keys.SigningKeys;
import cn.tianwen.database.ModuleDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds every entry of the audit log that was altered, removed, put in or moved. Thread-safe. */
public final class AuditVerification {

  private final AuditTable table;
  private final TransactionTemplate snapshot;
  private final KeyFile keys;
  private final HeadFile headFile;

  /** Takes what it works with, as {@link AuditLog} does. */
  public AuditVerification(ModuleDatabase database, KeyFile keys, Path headFile) {
    this.table = new AuditTable(database.jdbc());
    this.snapshot = database.transactions();
    snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    snapshot.setReadOnly(true);
    this.keys = keys;
    this.headFile = new HeadFile(headFile, keys);
  }

  /**
   * Reads the whole log once, as it is at this moment; others may append meanwhile.
   *
   * @throws org.springframework.dao.DataAccessException when the database does not answer
   */
  public Verification verify() {
    List<Finding> notes = new ArrayList<>();
    // Before the snapshot: what is noted by now is in it.
    ChainHead noted = noted(notes);
    return snapshot.execute(status -> verify(noted, notes));
  }

  private @Nullable ChainHead noted(List<Finding> findings) {
    try {
      return headFile.find().orElse(null);
    } catch (HeadFile.ForgedNoteException e) {
      findings.add(Finding.at(Kind.HEAD, 0, headFile.path() + " was changed"));
      return null;
    }
  }

  private Verification verify(@Nullable ChainHead noted, List<Finding> findings) {
    SigningKeys signing = keys.current().audit();
    ChainHead start = start(signing, findings);
    ChainHead head =
        table
            .findHead()
            .orElseGet(
                () -> {
                  findings.add(Finding.at(Kind.HEAD, 0, "the database has lost its note"));
                  return noted == null ? start : noted;
                });
    ChainCheck check = new ChainCheck(signing, start, head, noted);
    table.forEach(check::next);
    return check.end().with(findings);
  }

  /** The last entry that was cut off, as far as the checkpoints can be believed. */
  private ChainHead start(SigningKeys signing, List<Finding> findings) {
    ChainHead start = ChainHead.START;
    for (Checkpoint checkpoint : table.checkpoints()) {
      ChainHead place = checkpoint.place();
      if (!checkpoint.isAuthentic(signing)) {
        findings.add(
            Finding.at(Kind.CHECKPOINT, place.sequence(), "the checkpoint was not written so"));
        continue;
      }
      if (place.sequence() - start.sequence() != checkpoint.entries()) {
        findings.add(
            Finding.at(Kind.CHECKPOINT, place.sequence(), "a checkpoint before it is missing"));
      }
      start = place;
    }
    return start;
  }
}
