package cn.tianwen.accounts.people;

import cn.tianwen.accounts.vault.Vault;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns what was entered into a person, or says everything that is wrong with it. */
final class PersonDrafts {

  private final DraftRules rules;
  private final PersonTable people;
  private final InstitutionTable institutions;
  private final PeopleRights rights;
  private final Vault vault;

  PersonDrafts(
      DraftRules rules,
      PersonTable people,
      InstitutionTable institutions,
      PeopleRights rights,
      Vault vault) {
    this.rules = rules;
    this.people = people;
    this.institutions = institutions;
    this.rights = rights;
    this.vault = vault;
  }

  /**
   * The person with what was entered, and the roles of the profiles; a new phone is in the vault.
   *
   * @param before as it was, or a new one
   * @throws InvalidRecordException when something is wrong with the draft
   */
  Person apply(Person before, PersonDraft draft) {
    List<FieldProblem> problems = new ArrayList<>(rules.check(draft));
    if (draft.expert() != null && isTaken(draft.expert().number(), "", before)) {
      problems.add(new FieldProblem("expert.number", "这个专家编号已经有人用了，请核对。"));
    }
    if (draft.officer() != null && isTaken("", draft.officer().number(), before)) {
      problems.add(new FieldProblem("officer.number", "这个信息员编号已经有人用了，请核对。"));
    }
    if (!exists(draft.institution())) {
      problems.add(new FieldProblem("institution", "没有这个单位，请从列表中选择。"));
    }
    if (draft.officer() != null && !exists(draft.officer().centre())) {
      problems.add(new FieldProblem("officer.centre", "没有这个运管中心，请从列表中选择。"));
    }
    if (!problems.isEmpty()) {
      throw new InvalidRecordException(problems);
    }
    UUID phone =
        draft.phone() == null ? before.phone() : vault.put(before.id(), draft.phone()).id();
    return with(before, draft, phone);
  }

  /**
   * The person with what was entered, which is known to be right.
   *
   * @param phone entry of the vault
   */
  Person with(Person before, PersonDraft draft, @Nullable UUID phone) {
    return ProfileRoles.adjust(
        ProfileRoles.of(before),
        PersonBuilder.from(before)
            .name(draft.name())
            .region(draft.region(), rights.path(draft.region()))
            .institution(draft.institution())
            .phone(phone)
            .expert(draft.expert())
            .officer(draft.officer())
            .build());
  }

  private boolean isTaken(String expert, String officer, Person person) {
    return people.listByNumbers(Set.of(expert), Set.of(officer)).stream()
        .anyMatch(other -> !other.id().equals(person.id()));
  }

  private boolean exists(@Nullable UUID institution) {
    return institution == null || institutions.find(institution).isPresent();
  }
}
