package cn.tianwen.accounts.people;

import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.vault.Vault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Anonymises people. What statistics need stays: region, roles, the kind, level, title level and
 * industries of an expert, the background of an officer, and that and when something was changed.
 */
final class PersonErasing {

  private final PersonStore store;
  private final ChangeTable changes;
  private final Vault vault;
  private final PersonErasures parts;

  PersonErasing(PersonStore store, ChangeTable changes, Vault vault, PersonErasures parts) {
    this.store = store;
    this.changes = changes;
    this.vault = vault;
    this.parts = parts;
  }

  /** Forgets who it was. */
  Person erase(Principal who, Person before) {
    Person after =
        PersonBuilder.from(before)
            .name("")
            .status(PersonStatus.ERASED)
            .phone(null)
            .institution(null)
            .expert(anonymous(before, before.expert()))
            .officer(anonymous(before, before.officer()))
            .build();
    Person erased = store.save(before, after, who).person();
    changes.forgetValues(RecordKind.PERSON, before.id());
    vault.removeAll(before.id());
    parts.erase(before);
    return erased;
  }

  private static @Nullable ExpertProfile anonymous(Person person, @Nullable ExpertProfile expert) {
    return expert == null
        ? null
        : new ExpertProfile(
            number(person),
            expert.kind(),
            expert.level(),
            "",
            expert.titleLevel(),
            "",
            expert.industries(),
            List.of(),
            "",
            List.of(),
            null,
            Availability.AWAY,
            null,
            null,
            "");
  }

  private static @Nullable OfficerProfile anonymous(
      Person person, @Nullable OfficerProfile officer) {
    return officer == null
        ? null
        : new OfficerProfile(number(person), officer.background(), "", "", null);
  }

  /** Longer than any official number, so that it is nobody else's. */
  private static String number(Person person) {
    return "erased-" + person.id();
  }
}
