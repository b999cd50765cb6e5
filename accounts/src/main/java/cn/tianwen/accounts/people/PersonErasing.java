package cn.tianwen.accounts.people;

import cn.tianwen.accounts.audit.AuditDetail;
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

  /**
   * Passes a reason.
   *
   * @throws InvalidRecordException for less than 4 or more than 200 characters
   */
  static void requireReason(String reason) {
    String text = reason.strip();
    int length = text.codePointCount(0, text.length());
    if (length < 4 || length > 200) {
      throw new InvalidRecordException("reason", "请写明注销的理由，4 至 200 个字。");
    }
  }

  /** What the audit log may keep of a reason: not the name. */
  static AuditDetail detail(Person before, String reason) {
    return AuditDetail.NONE.with(
        "reason", before.name().isEmpty() ? reason : reason.replace(before.name(), "***"));
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
