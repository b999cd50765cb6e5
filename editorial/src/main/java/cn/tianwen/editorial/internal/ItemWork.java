package cn.tianwen.editorial.internal;

import cn.tianwen.accounts.audit.Actor;
import cn.tianwen.accounts.audit.AuditDetail;
import cn.tianwen.accounts.audit.AuditEvent;
import cn.tianwen.accounts.audit.AuditLog;
import cn.tianwen.accounts.audit.Outcome;
import cn.tianwen.accounts.rights.AccessDeniedException;
import cn.tianwen.accounts.rights.AccessRules;
import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.database.ModuleDatabase;
import cn.tianwen.editorial.ChangedMeanwhileException;
import cn.tianwen.editorial.ContentItem;
import cn.tianwen.editorial.SeparationOfDutiesException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionTemplate;

/** Does something to an item in one transaction, and tells the audit log. */
public final class ItemWork {

  /** What kind of thing an item is in the audit log. */
  private static final String OBJECT = "item";

  private final TransactionTemplate transactions;
  private final AuditLog audit;
  private final AccessRules rules;
  private final ItemTable items;
  private final ItemAccess access;

  /** Takes what it works with; the log must share the connections of the database. */
  public ItemWork(ModuleDatabase database, AuditLog audit, AccessRules rules) {
    this.transactions = database.transactions();
    this.audit = audit;
    this.rules = rules;
    this.items = new ItemTable(database.jdbc());
    this.access = new ItemAccess(rules);
  }

  /**
   * Changes an item that nobody else changes meanwhile. A refusal is audited and passed on.
   *
   * @param revision that was read
   * @param operation by the state of the item, for which the right is needed
   * @throws cn.tianwen.editorial.NoSuchItemException when there is none, or none that this one may
   *     read
   * @throws AccessDeniedException without the right
   * @throws ChangedMeanwhileException when it has another revision by now
   */
  public ContentItem change(
      Principal who,
      UUID id,
      long revision,
      Function<ContentItem, Operation> operation,
      Function<ContentItem, ContentItem> change) {
    return run(
        who,
        id,
        () -> {
          ContentItem before = access.visible(who, items.lock(id));
          access.require(who, operation.apply(before), ItemAccess.target(before));
          if (before.revision() != revision) {
            throw new ChangedMeanwhileException(before.revision());
          }
          return change.apply(before);
        });
  }

  /** Runs work on an item, new or not; a refusal is audited and passed on. */
  public <T> T run(Principal who, UUID id, Supplier<T> work) {
    try {
      return Objects.requireNonNull(transactions.execute(status -> work.get()));
    } catch (AccessDeniedException e) {
      refused(who, id, e.operation(), AuditDetail.NONE);
      throw e;
    } catch (SeparationOfDutiesException e) {
      refused(
          who,
          id,
          Operation.REVIEW_CONTENT,
          AuditDetail.NONE.with("reason", String.valueOf(e.getMessage())));
      throw e;
    }
  }

  /** Appends that it was done; the last step of the work. */
  public void done(Principal who, Operation operation, ContentItem item, AuditDetail detail) {
    audit.append(
        new AuditEvent(
            Actor.of(who, rules.actingRole(who, operation, ItemAccess.target(item)).orElse(null)),
            operation.name(),
            OBJECT,
            item.id().toString(),
            item.regionPath(),
            Outcome.DONE,
            detail));
  }

  private void refused(Principal who, UUID id, Operation operation, AuditDetail detail) {
    audit.append(
        new AuditEvent(
            Actor.of(who, null),
            operation.name(),
            OBJECT,
            id.toString(),
            List.of(),
            Outcome.DENIED,
            detail));
  }
}
