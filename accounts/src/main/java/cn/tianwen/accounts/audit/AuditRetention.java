package cn.tianwen.accounts.audit;

import cn.tianwen.accounts.keys.KeyFile;
import cn.tianwen.database.ModuleDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Cuts off old entries when it is told to. What is younger than six months is never cut off; the
 * database refuses that, too.
 */
public final class AuditRetention {

  /** How long entries are kept at least. */
  public static final Period KEPT = Period.ofMonths(6);

  private final AuditTable table;
  private final TransactionTemplate transactions;
  private final AuditLog log;
  private final AuditVerification verification;
  private final KeyFile keys;
  private final Clock clock;

  /** Takes what it works with. */
  public AuditRetention(
      ModuleDatabase database,
      AuditLog log,
      AuditVerification verification,
      KeyFile keys,
      Clock clock) {
    this.table = new AuditTable(database.jdbc());
    this.transactions = database.transactions();
    this.log = log;
    this.verification = verification;
    this.keys = keys;
    this.clock = clock;
  }

  /**
   * Cuts off the entries from the start up to the first one that is not older than an instant. A
   * signed checkpoint takes their place, and the log says that it was done.
   *
   * @param before at least six months ago
   * @param actor who wants it
   * @return how many were cut off
   * @throws IllegalArgumentException when {@code before} is too recent
   * @throws AuditNotIntactException when the log is not intact: nothing is removed that could show
   *     what was done to it
   */
  public long prune(Instant before, Actor actor) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    if (before.isAfter(now.atOffset(ZoneOffset.UTC).minus(KEPT).toInstant())) {
      throw new IllegalArgumentException(
          "The audit log is kept for 6 months at least; choose an earlier time than " + before);
    }
    Verification found = verification.verify();
    if (!found.intact()) {
      throw new AuditNotIntactException(found);
    }
    return transactions.execute(status -> cutOff(before, now, actor));
  }

  private long cutOff(Instant before, Instant now, Actor actor) {
    table.lockHead();
    ChainHead place = table.lastBefore(before).orElse(ChainHead.START);
    List<Checkpoint> earlier = table.checkpoints();
    long from = earlier.isEmpty() ? 0 : earlier.getLast().place().sequence();
    long entries = place.sequence() - from;
    if (place.sequence() == 0) {
      return 0;
    }
    table.insert(Checkpoint.sign(place, entries, now, keys.current().audit()));
    table.deleteUpTo(place.sequence());
    log.append(
        new AuditEvent(
            actor,
            "PRUNE_AUDIT",
            "audit",
            Long.toString(place.sequence()),
            List.of(),
            Outcome.DONE,
            AuditDetail.NONE.with("entries", entries).with("before", before.toEpochMilli())));
    return entries;
  }
}
