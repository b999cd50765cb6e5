package cn.tianwen.accounts.people;

import cn.tianwen.accounts.audit.Actor;
import cn.tianwen.accounts.audit.AuditDetail;
import cn.tianwen.accounts.audit.AuditEvent;
import cn.tianwen.accounts.audit.AuditLog;
import cn.tianwen.accounts.audit.Outcome;
import cn.tianwen.accounts.rights.AccessDeniedException;
import cn.tianwen.accounts.rights.AccessRules;
import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.Target;
import cn.tianwen.database.ModuleDatabase;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionTemplate;

/** Does something in one transaction, and tells the audit log when it was refused or done. */
final class AuditedWork {

  private final TransactionTemplate transactions;
  private final AuditLog audit;
  private final AccessRules rules;

  AuditedWork(ModuleDatabase database, AuditLog audit, AccessRules rules) {
    this.transactions = database.transactions();
    this.audit = audit;
    this.rules = rules;
  }

  /**
   * Runs work on a record; a refusal is audited and passed on.
   *
   * @throws InvalidRecordException when somebody else was given the same number just now
   */
  <T> T run(Principal who, RecordKind kind, String id, Supplier<T> work) {
    try {
      return transactions.execute(status -> work.get());
    } catch (AccessDeniedException e) {
      audit.append(
          new AuditEvent(
              Actor.of(who, null),
              e.operation().name(),
              kind.column(),
              id,
              List.of(),
              Outcome.DENIED,
              AuditDetail.NONE));
      throw e;
    } catch (DuplicateKeyException e) {
      throw new InvalidRecordException("number", "这个编号刚被别人登记，请核对后再保存。");
    }
  }

  /** Appends that something was done to a person; the last step of the work. */
  void done(Principal who, Operation operation, Person person, AuditDetail detail) {
    done(who, operation, RecordKind.PERSON, person.id().toString(), person.target(), detail);
  }

  /** Appends that it was done; the last step of the work. */
  void done(
      Principal who,
      Operation operation,
      RecordKind kind,
      String id,
      Target target,
      AuditDetail detail) {
    audit.append(
        new AuditEvent(
            Actor.of(who, rules.actingRole(who, operation, target).orElse(null)),
            operation.name(),
            kind.column(),
            id,
            target.regionPath(),
            Outcome.DONE,
            detail));
  }
}
