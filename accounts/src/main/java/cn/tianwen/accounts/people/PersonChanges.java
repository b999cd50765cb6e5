package cn.tianwen.accounts.people;

import cn.tianwen.accounts.audit.AuditDetail;
import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.accounts.rights.Principal;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** How a person is changed: one transaction from the reading to the audit entry. */
final class PersonChanges {

  private final PeopleGround ground;

  PersonChanges(PeopleGround ground) {
    this.ground = ground;
  }

  /** Work on a person, or on one to come. */
  Person run(Principal who, @Nullable UUID id, Supplier<Person> work) {
    return ground.work().run(who, RecordKind.PERSON, id == null ? "new" : id.toString(), work);
  }

  /**
   * Changes somebody whom this one may change; what is the same afterwards is not saved.
   *
   * @param change gives the person as it is to be
   */
  Person change(
      Principal who,
      UUID id,
      Operation operation,
      AuditDetail detail,
      UnaryOperator<Person> change) {
    return run(
        who,
        id,
        () -> {
          Person before = toChange(who, id, operation);
          return save(who, operation, before, change.apply(before), detail);
        });
  }

  /** The person, whom this one may change and nobody else does until the transaction ends. */
  Person toChange(Principal who, UUID id, Operation operation) {
    Person person = ground.rights().visible(who, ground.people().lock(id));
    ground.rights().requireOver(who, operation, person);
    return notErased(person);
  }

  /** The person, whom this one may see and nobody else changes until the transaction ends. */
  Person toGrant(Principal who, UUID id) {
    return notErased(ground.rights().visible(who, ground.people().lock(id)));
  }

  Person save(
      Principal who,
      Operation operation,
      @Nullable Person before,
      Person after,
      AuditDetail detail) {
    PersonStore.Saved saved = ground.store().save(before, after, who);
    if (saved.changed()) {
      ground.work().done(who, operation, saved.person(), detail);
    }
    return saved.person();
  }

  private static Person notErased(Person person) {
    if (person.status() == PersonStatus.ERASED) {
      throw new InvalidRecordException("person", "这个人已经注销，档案不能再修改。");
    }
    return person;
  }
}
