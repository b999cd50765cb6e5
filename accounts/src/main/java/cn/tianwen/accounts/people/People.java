package cn.tianwen.accounts.people;

import cn.tianwen.accounts.audit.AuditDetail;
import cn.tianwen.accounts.rights.AccessDeniedException;
import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.RoleGrant;
import cn.tianwen.accounts.rights.Scope;
import cn.tianwen.accounts.vault.PersonalNumber;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * People, as far as whoever asks may see and change them. What somebody may not see is not there
 * for them ({@link NoSuchRecordException}); what they may see but not change is refused ({@link
 * AccessDeniedException}, which is audited), and so is any change of somebody whose powers they
 * could not take. Every change is one transaction with its history, its note for the index and its
 * audit entry; what changes nothing writes nothing. Thread-safe.
 */
public final class People {

  private final PeopleGround ground;
  private final PersonChanges changes;
  private final Administrators administrators;
  private final RoleGranting granting;
  private final PersonErasing erasing;
  private final PersonExporting exporting;

  People(PeopleGround ground, PersonErasures erasures) {
    this.ground = ground;
    this.changes = new PersonChanges(ground);
    this.administrators = new Administrators(ground.people());
    this.granting = new RoleGranting(ground.rights(), administrators, ground.regions());
    this.erasing = new PersonErasing(ground.store(), ground.changes(), ground.vault(), erasures);
    this.exporting =
        new PersonExporting(
            ground.facts(), ground.institutions(), ground.changes(), ground.numbers());
  }

  /**
   * A person.
   *
   * @throws NoSuchRecordException when there is none, or none that this one may see
   */
  public Person get(Principal who, UUID id) {
    return ground.rights().visible(who, ground.people().find(id));
  }

  /** The people who were asked for and whom this one may see, by name. */
  public PersonPage list(Principal who, PeopleQuery query) {
    Scope scope = ground.rules().scope(who, Operation.READ_PERSON);
    return new PersonPage(
        ground.people().list(scope, query),
        ground.people().count(scope, query),
        query.page(),
        query.size());
  }

  /**
   * What was changed of a person, the newest first.
   *
   * @throws NoSuchRecordException when there is none, or none that this one may see
   */
  public List<RecordChange> history(Principal who, UUID id) {
    return ground.changes().list(RecordKind.PERSON, get(who, id).id());
  }

  /**
   * The personal numbers of a person, masked.
   *
   * @throws NoSuchRecordException when there is none, or none that this one may see
   */
  public List<MaskedNumber> numbers(Principal who, UUID id) {
    return ground.numbers().masked(get(who, id).id());
  }

  /**
   * A personal number in full. Not within a transaction.
   *
   * @param entry of the vault, see {@link #numbers}
   * @param reason in words, 4..200 characters
   * @throws NoSuchRecordException when there is no such person or number, or not for this one
   * @throws AccessDeniedException without the right; audited, as every view is
   * @throws InvalidRecordException without a reason
   */
  public PersonalNumber reveal(Principal who, UUID id, UUID entry, String reason) {
    return ground.numbers().reveal(who, get(who, id).target(), entry, reason);
  }

  /**
   * Adds a person.
   *
   * @throws InvalidRecordException when something is wrong with the draft
   * @throws AccessDeniedException when the region is not this one's
   */
  public Person create(Principal who, PersonDraft draft) {
    return changes.run(
        who,
        null,
        () -> {
          Person blank = PersonBuilder.create(ground.store().now()).build();
          Person after = ground.drafts().apply(blank, draft);
          ground.rights().require(who, Operation.EDIT_PERSON, after.target());
          return changes.save(who, Operation.EDIT_PERSON, null, after, step("CREATE"));
        });
  }

  /**
   * Changes a person. Of oneself, one changes what does not belong to the centre: name,
   * specialties, introduction, photo, place and availability; a farmer the region as well.
   *
   * @param version that was read
   * @return the person with the next version; as it was when nothing differs
   * @throws NoSuchRecordException when there is none, or none that this one may see
   * @throws AccessDeniedException when this one may not change it, or not into this
   * @throws ChangedMeanwhileException when it has another version by now
   * @throws InvalidRecordException when something is wrong with the draft
   */
  public Person change(Principal who, UUID id, long version, PersonDraft draft) {
    return changes.change(
        who,
        id,
        Operation.EDIT_PERSON,
        step("CHANGE"),
        before -> {
          if (before.version() != version) {
            throw new ChangedMeanwhileException(before.version());
          }
          Person after = ground.drafts().apply(before, draft);
          ground.rights().require(who, Operation.EDIT_PERSON, after.target());
          OwnChanges.require(who, ground.rights().isKeeper(who, before), before, after);
          return after;
        });
  }

  /**
   * Gives a person another phone.
   *
   * @param phone null for none; of oneself only after it was shown to be one's own
   * @throws NoSuchRecordException when there is none, or none that this one may see
   * @throws AccessDeniedException when this one may not change it
   */
  public Person changePhone(Principal who, UUID id, @Nullable PersonalNumber phone) {
    return changes.change(
        who,
        id,
        Operation.EDIT_PERSON,
        step("CHANGE_PHONE"),
        before ->
            PersonBuilder.from(before)
                .phone(phone == null ? null : ground.vault().put(id, phone).id())
                .build());
  }

  /**
   * Gives a person a role; one that is there already stays.
   *
   * @throws NoSuchRecordException when there is none, or none that this one may see
   * @throws AccessDeniedException when the role is not this one's to give
   * @throws InvalidRecordException when the role does not fit; those of experts and officers come
   *     with the profile
   */
  public void grant(Principal who, UUID id, RoleGrant grant) {
    granting(who, id, "GRANT", grant, before -> granting.grant(who, before, grant));
  }

  /**
   * Takes a role from a person; one that is not there is no error.
   *
   * @throws NoSuchRecordException when there is none, or none that this one may see
   * @throws AccessDeniedException when the role is not this one's to take
   * @throws InvalidRecordException when the role comes with a profile, or nobody would be left who
   *     administers the system
   */
  public void revoke(Principal who, UUID id, RoleGrant grant) {
    granting(who, id, "REVOKE", grant, before -> granting.revoke(who, before, grant));
  }

  /**
   * Keeps a person from signing in and from being shown, until enabled.
   *
   * @throws NoSuchRecordException when there is none, or none that this one may see
   * @throws AccessDeniedException when this one may not
   * @throws InvalidRecordException for oneself and for the last system administrator
   */
  public void disable(Principal who, UUID id) {
    if (who.id().equals(id)) {
      throw new InvalidRecordException("person", "不能停用自己的账号。如不再使用，可以在“我的账号”里注销。");
    }
    changes.change(
        who,
        id,
        Operation.EDIT_PERSON,
        step("DISABLE"),
        before -> {
          administrators.keepOneWithout(before);
          return PersonBuilder.from(before).status(PersonStatus.DISABLED).build();
        });
  }

  /**
   * Takes a disabling back.
   *
   * @throws NoSuchRecordException when there is none, or none that this one may see
   * @throws AccessDeniedException when this one may not
   */
  public void enable(Principal who, UUID id) {
    changes.change(
        who,
        id,
        Operation.EDIT_PERSON,
        step("ENABLE"),
        before -> PersonBuilder.from(before).status(PersonStatus.ACTIVE).build());
  }

  /**
   * Anonymises a person, for good: name, numbers, texts, photo, sign-in data and sessions go;
   * region, roles, kinds, levels and industries stay for the statistics.
   *
   * @param reason in words, 4..200 characters; the audit log keeps it without numbers and the name
   * @throws NoSuchRecordException when there is none, or none that this one may see
   * @throws AccessDeniedException when this one may not
   * @throws InvalidRecordException without a reason, and for the last system administrator
   */
  public void erase(Principal who, UUID id, String reason) {
    PersonErasing.requireReason(reason);
    changes.run(
        who,
        id,
        () -> {
          Person before = changes.toChange(who, id, Operation.ERASE_PERSON);
          administrators.keepOneWithout(before);
          Person erased = erasing.erase(who, before);
          ground
              .work()
              .done(who, Operation.ERASE_PERSON, erased, PersonErasing.detail(before, reason));
          return erased;
        });
  }

  /**
   * Everything that is kept about the one who asks. The export is audited.
   *
   * @throws NoSuchRecordException when there is no such person any more
   */
  public PersonalExport export(Principal who) {
    return ground
        .work()
        .run(
            who,
            RecordKind.PERSON,
            who.id().toString(),
            () -> {
              Person person = get(who, who.id());
              ground.rights().require(who, Operation.EXPORT_PERSONAL_DATA, person.target());
              PersonalExport export = exporting.export(person, ground.store().now());
              ground.work().done(who, Operation.EXPORT_PERSONAL_DATA, person, AuditDetail.NONE);
              return export;
            });
  }

  private void granting(
      Principal who, UUID id, String step, RoleGrant grant, UnaryOperator<Person> change) {
    AuditDetail role = step(step).with("role", grant.role().name());
    AuditDetail detail = grant.region() == null ? role : role.with("region", grant.region());
    changes.run(
        who,
        id,
        () -> {
          Person before = changes.toGrant(who, id);
          return changes.save(who, Operation.GRANT_ROLE, before, change.apply(before), detail);
        });
  }

  private static AuditDetail step(String step) {
    return AuditDetail.NONE.with("step", step);
  }
}
