package cn.tianwen.accounts.people;

import cn.tianwen.accounts.audit.Actor;
import cn.tianwen.accounts.audit.AuditDetail;
import cn.tianwen.accounts.rights.AccessDeniedException;
import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.Scope;
import cn.tianwen.accounts.rights.Target;
import cn.tianwen.accounts.vault.PersonalNumber;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Institutions, as far as whoever asks may see them (where they may see people) and change them
 * ({@link Operation#EDIT_CENTRE}). Refusals and transactions as with {@link People}. Thread-safe.
 */
public final class Institutions {

  private final PeopleGround ground;
  private final InstitutionTable table;

  Institutions(PeopleGround ground) {
    this.ground = ground;
    this.table = ground.institutions();
  }

  /**
   * An institution.
   *
   * @throws NoSuchRecordException when there is none, or none that this one may see
   */
  public Institution get(Principal who, UUID id) {
    return visible(who, table.find(id));
  }

  /** The institutions that were asked for and that this one may see, by name. */
  public InstitutionPage list(Principal who, InstitutionQuery query) {
    Scope scope = ground.rules().scope(who, Operation.READ_PERSON);
    return new InstitutionPage(
        table.list(scope, query), table.count(scope, query), query.page(), query.size());
  }

  /**
   * What was changed of an institution, the newest first.
   *
   * @throws NoSuchRecordException when there is none, or none that this one may see
   */
  public List<RecordChange> history(Principal who, UUID id) {
    return ground.changes().list(RecordKind.INSTITUTION, get(who, id).id());
  }

  /**
   * The phone of an institution, masked; empty without one.
   *
   * @throws NoSuchRecordException when there is none, or none that this one may see
   */
  public Optional<MaskedNumber> phone(Principal who, UUID id) {
    return ground.numbers().masked(get(who, id).id()).stream().findFirst();
  }

  /**
   * The phone of an institution in full. Not within a transaction; audited.
   *
   * @param reason in words, 4..200 characters
   * @throws NoSuchRecordException when there is no such institution or phone, or not for this one
   * @throws AccessDeniedException without the right
   * @throws InvalidRecordException without a reason
   */
  public PersonalNumber revealPhone(Principal who, UUID id, String reason) {
    Institution institution = get(who, id);
    if (institution.phone() == null) {
      throw new NoSuchRecordException();
    }
    return ground
        .numbers()
        .reveal(who, new Target(institution.regionPath(), id), institution.phone(), reason);
  }

  /**
   * Adds an institution.
   *
   * @throws InvalidRecordException when something is wrong with the draft
   * @throws AccessDeniedException when the region is not this one's
   */
  public Institution create(Principal who, InstitutionDraft draft) {
    return ground
        .work()
        .run(
            who,
            RecordKind.INSTITUTION,
            "new",
            () -> save(who, null, UUID.randomUUID(), draft, "CREATE"));
  }

  /**
   * Changes an institution.
   *
   * @param version that was read
   * @return the institution with the next version; as it was when nothing differs
   * @throws NoSuchRecordException when there is none, or none that this one may see
   * @throws AccessDeniedException when this one may not change it, or not into this
   * @throws ChangedMeanwhileException when it has another version by now
   * @throws InvalidRecordException when something is wrong with the draft
   */
  public Institution change(Principal who, UUID id, long version, InstitutionDraft draft) {
    return ground
        .work()
        .run(
            who,
            RecordKind.INSTITUTION,
            id.toString(),
            () -> {
              Institution before = visible(who, table.lock(id));
              ground.rights().require(who, Operation.EDIT_CENTRE, Target.in(before.regionPath()));
              if (before.version() != version) {
                throw new ChangedMeanwhileException(before.version());
              }
              return save(who, before, id, draft, "CHANGE");
            });
  }

  private Institution visible(Principal who, Optional<Institution> institution) {
    return institution
        .filter(
            found -> ground.rules().may(who, Operation.READ_PERSON, Target.in(found.regionPath())))
        .orElseThrow(NoSuchRecordException::new);
  }

  private Institution save(
      Principal who, @Nullable Institution before, UUID id, InstitutionDraft draft, String step) {
    check(id, draft);
    List<String> path = ground.rights().path(draft.region());
    ground.rights().require(who, Operation.EDIT_CENTRE, Target.in(path));
    Institution after = with(before, id, draft, path);
    if (after.equals(before)) {
      return after;
    }
    Instant at = ground.store().now();
    Institution saved = after.next(at);
    table.write(saved);
    RecordChange change =
        new RecordChange(saved.version(), at, Actor.of(who, null).id(), changes(before, saved));
    ground.journal().note(List.of(new ChangeTable.Entry(RecordKind.INSTITUTION, id, change)));
    if (before != null && before.phone() != null && !before.phone().equals(saved.phone())) {
      ground.vault().remove(before.phone());
    }
    ground
        .work()
        .done(
            who,
            Operation.EDIT_CENTRE,
            RecordKind.INSTITUTION,
            id.toString(),
            Target.in(path),
            AuditDetail.NONE.with("step", step));
    return saved;
  }

  private void check(UUID id, InstitutionDraft draft) {
    List<FieldProblem> problems = new ArrayList<>(ground.draftRules().check(draft));
    if (table.listByNumbers(Set.of(draft.number())).stream()
        .anyMatch(other -> !other.id().equals(id))) {
      problems.add(new FieldProblem("number", "这个单位编号已经有了，请核对。"));
    }
    if (draft.parent() != null && !isAbove(draft.parent(), id)) {
      problems.add(new FieldProblem("parent", "上级单位不存在，或者是本单位自己的下级，请重新选择。"));
    }
    if (!problems.isEmpty()) {
      throw new InvalidRecordException(problems);
    }
  }

  /** Whether a parent exists and does not itself stand below the institution. */
  private boolean isAbove(UUID parent, UUID id) {
    UUID next = parent;
    boolean known = false;
    while (next != null && !next.equals(id)) {
      Optional<Institution> found = table.find(next);
      known |= found.isPresent();
      next = found.map(Institution::parent).orElse(null);
    }
    return known && next == null;
  }

  private Institution with(
      @Nullable Institution before, UUID id, InstitutionDraft draft, List<String> path) {
    UUID kept = before == null ? null : before.phone();
    return new Institution(
        id,
        draft.number(),
        draft.name(),
        draft.kind(),
        draft.level(),
        draft.region(),
        path,
        draft.parent(),
        draft.address(),
        draft.phone() == null ? kept : ground.vault().put(id, draft.phone()).id(),
        draft.position(),
        before == null ? 0 : before.version(),
        before == null ? Instant.EPOCH : before.changedAt());
  }

  private List<FieldChange> changes(@Nullable Institution before, Institution after) {
    Map<UUID, String> names =
        table.names(
            Stream.of(Optional.ofNullable(before), Optional.of(after))
                .flatMap(Optional::stream)
                .flatMap(each -> Stream.ofNullable(each.parent()))
                .collect(Collectors.toSet()));
    return Facts.changes(before == null ? Map.of() : tell(before, names), tell(after, names));
  }

  private Map<RecordField, String> tell(Institution institution, Map<UUID, String> names) {
    return ground.facts().of(institution, id -> names.getOrDefault(id, ""));
  }
}
