package cn.tianwen.accounts.audit;

import cn.tianwen.accounts.keys.KeyFile;
import cn.tianwen.database.ModuleDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Appends to the audit log. Each entry holds the signed hash of the one before, so that none can be
 * changed, left out or put in later without a trace. Thread-safe.
 *
 * <p>One entry is written at a time: whoever appends holds the end of the chain until the
 * transaction ends. So append last, and never from a second transaction of the same thread.
 */
public final class AuditLog {

  private static final Logger log = LoggerFactory.getLogger(AuditLog.class);

  private final AuditTable table;
  private final TransactionTemplate transactions;
  private final KeyFile keys;
  private final HeadFile headFile;
  private final Clock clock;

  /**
   * Takes what it works with.
   *
   * @param headFile where the end of the chain is noted outside of the database; each instance has
   *     a file of its own
   */
  public AuditLog(ModuleDatabase database, KeyFile keys, Path headFile, Clock clock) {
    this.table = new AuditTable(database.jdbc());
    this.transactions = database.transactions();
    this.keys = keys;
    this.headFile = new HeadFile(headFile, keys);
    this.clock = clock;
  }

  /**
   * Appends in the transaction of the caller, or in one of its own when there is none. What the
   * transaction takes back was never appended.
   *
   * @return the entry as written
   */
  public AuditEntry append(AuditEvent event) {
    return transactions.execute(
        status -> {
          ChainHead head = table.lockHead();
          // As late as this, so that the order of the entries is the order of their times.
          Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
          AuditEntry entry = AuditEntry.following(head, at, event, keys.current().audit());
          boolean continues = continuesWhatWasNoted(head);
          table.append(entry);
          if (continues) {
            noteAfterCommit(new ChainHead(entry.sequence(), entry.hash()));
          }
          return entry;
        });
  }

  /** A note that the chain does not continue is evidence, and stays as it is. */
  private boolean continuesWhatWasNoted(ChainHead head) {
    try {
      Optional<ChainHead> noted = headFile.find();
      boolean continues =
          noted.isEmpty()
              || noted.get().equals(head)
              || table.find(noted.get().sequence()).equals(noted)
              || wasCutOff(noted.get());
      if (!continues) {
        log.error(
            "The audit log does not continue from entry {}, which {} notes: it was cut, or the"
                + " database was set back. Verify the audit log.",
            noted.get().sequence(),
            headFile.path());
      }
      return continues;
    } catch (RuntimeException e) {
      log.error("The note of the audit log's end is not usable. Verify the audit log.", e);
      return false;
    }
  }

  private boolean wasCutOff(ChainHead noted) {
    return table.checkpoints().stream()
        .anyMatch(checkpoint -> checkpoint.place().sequence() >= noted.sequence());
  }

  private void noteAfterCommit(ChainHead place) {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            try {
              headFile.advance(place);
            } catch (RuntimeException e) {
              // What was done is done; the next entry notes a later place.
              log.error("The end of the audit log could not be noted in {}", headFile.path(), e);
            }
          }
        });
  }
}
