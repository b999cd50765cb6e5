package cn.tianwen.accounts.people;

import cn.tianwen.accounts.audit.AuditDetail;
import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.RoleGrant;
import cn.tianwen.accounts.rights.Scope;
import cn.tianwen.accounts.rights.Target;
import cn.tianwen.accounts.vault.PersonalNumber;
import cn.tianwen.accounts.vault.PersonalNumberKind;
import cn.tianwen.accounts.vault.VaultEntry;
import java.util.List;
import java.util.UUID;

/**
 * What the staff of a centre need beside {@link People}: what to offer for a person, the numbers of
 * cards, and whole lists. Rights, refusals and transactions as there. Thread-safe.
 */
public final class StaffDesk {

  private final PeopleGround ground;
  private final People people;

  StaffDesk(PeopleGround ground, People people) {
    this.ground = ground;
    this.people = people;
  }

  /** What somebody may do to a person whom they may see. */
  public PersonAbilities abilities(Principal who, Person person) {
    boolean there = person.status() != PersonStatus.ERASED;
    boolean over = there && ground.rights().isOver(who, person);
    boolean edit = over && ground.rules().may(who, Operation.EDIT_PERSON, person.target());
    return new PersonAbilities(
        edit,
        edit && !who.id().equals(person.id()),
        there && ground.rules().may(who, Operation.GRANT_ROLE, person.target()),
        there && ground.rules().may(who, Operation.REVEAL_PERSONAL_DATA, person.target()),
        over && ground.rules().may(who, Operation.ERASE_PERSON, person.target()));
  }

  /** Whether somebody may take a role of a person; those of a profile come and go with it. */
  public boolean mayRevoke(Principal who, Person person, RoleGrant grant) {
    return person.status() != PersonStatus.ERASED
        && ground.rights().mayGrant(who, grant)
        && !ProfileRoles.of(person).contains(grant);
  }

  /**
   * Keeps the number of a card of a person, in place of the one of that kind that was there.
   *
   * @param number of an ID card or a bank card; a phone is changed by {@link People#changePhone}
   * @throws NoSuchRecordException when there is no such person, or none that this one may see
   * @throws cn.tianwen.accounts.rights.AccessDeniedException when this one may not change it
   */
  public void putNumber(Principal who, UUID id, PersonalNumber number) {
    if (number.kind() == PersonalNumberKind.PHONE) {
      throw new IllegalArgumentException("a phone is no card");
    }
    ground
        .work()
        .run(
            who,
            RecordKind.PERSON,
            id.toString(),
            () -> {
              Person person = ground.rights().visible(who, ground.people().lock(id));
              ground.rights().requireOver(who, Operation.EDIT_PERSON, person);
              boolean replaced = replace(id, number);
              note(who, person, number.kind(), replaced);
              ground
                  .work()
                  .done(
                      who,
                      Operation.EDIT_PERSON,
                      person,
                      AuditDetail.NONE
                          .with("step", "PUT_NUMBER")
                          .with("number", number.kind().label()));
              return person;
            });
  }

  /**
   * Begins an export of the people who were asked for. The audit log knows of it before anything is
   * read.
   *
   * @param query its page and size do not count
   * @return how many there are
   */
  public long beginExport(Principal who, PeopleQuery query) {
    Scope scope = ground.rules().scope(who, Operation.READ_PERSON);
    long total = people.list(who, query).total();
    String region =
        query.region() == null && !scope.regions().isEmpty()
            ? scope.regions().first()
            : query.region();
    Target target = Target.in(ground.rights().path(region));
    return ground
        .work()
        .run(
            who,
            RecordKind.PERSON,
            "list",
            () -> {
              ground
                  .work()
                  .done(
                      who,
                      Operation.READ_PERSON,
                      RecordKind.PERSON,
                      "list",
                      target,
                      AuditDetail.NONE.with("step", "EXPORT_LIST").with("count", total));
              return total;
            });
  }

  /** Whether there was another of the kind. */
  private boolean replace(UUID id, PersonalNumber number) {
    UUID kept = ground.vault().put(id, number).id();
    List<UUID> others =
        ground.vault().listByOwner(id).stream()
            .filter(entry -> entry.kind() == number.kind() && !entry.id().equals(kept))
            .map(VaultEntry::id)
            .toList();
    return ground.vault().removeAll(others) > 0;
  }

  private void note(Principal who, Person person, PersonalNumberKind kind, boolean replaced) {
    RecordField field =
        kind == PersonalNumberKind.ID_CARD ? RecordField.ID_CARD : RecordField.BANK_CARD;
    RecordChange change =
        new RecordChange(
            person.version(),
            ground.store().now(),
            who.id().toString(),
            List.of(new FieldChange(field, "", replaced ? "已更换" : "已登记")));
    ground.changes().insert(List.of(new ChangeTable.Entry(RecordKind.PERSON, person.id(), change)));
  }
}
