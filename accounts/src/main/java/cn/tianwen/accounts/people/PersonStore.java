package cn.tianwen.accounts.people;

import cn.tianwen.accounts.audit.Actor;
import cn.tianwen.accounts.people.PersonWriter.Edit;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.vault.Vault;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
 * Saves people with everything that belongs to a change: history, outbox, and numbers that are no
 * longer needed. Takes part in the transaction of its caller, who appends to the audit log.
 */
final class PersonStore {

  private final PersonWriter writer;
  private final InstitutionTable institutions;
  private final Journal journal;
  private final Facts facts;
  private final Vault vault;
  private final Clock clock;

  /** How a person stands after an edit, and whether that is new. */
  record Saved(Person person, boolean changed) {}

  PersonStore(
      PersonWriter writer,
      InstitutionTable institutions,
      Journal journal,
      Facts facts,
      Vault vault,
      Clock clock) {
    this.writer = writer;
    this.institutions = institutions;
    this.journal = journal;
    this.facts = facts;
    this.vault = vault;
    this.clock = clock;
  }

  /** The time that a change has: as precise as the database keeps it. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  Saved save(@Nullable Person before, Person after, Principal who) {
    return save(List.of(new Edit(before, after)), who).getFirst();
  }

  /**
   * Saves what differs, as the next version; what does not is left alone.
   *
   * @return one for each edit, in their order
   */
  List<Saved> save(List<Edit> edits, Principal who) {
    Instant at = now();
    String actor = Actor.of(who, null).id();
    Map<UUID, String> names = institutions.names(mentioned(edits));
    List<Saved> saved = new ArrayList<>();
    List<Edit> written = new ArrayList<>();
    List<UUID> replaced = new ArrayList<>();
    List<ChangeTable.Entry> entries = new ArrayList<>();
    for (Edit edit : edits) {
      boolean changed = !edit.after().equals(edit.before());
      Person person = changed ? PersonBuilder.from(edit.after()).changed(at).build() : edit.after();
      saved.add(new Saved(person, changed));
      if (changed) {
        written.add(new Edit(edit.before(), person));
        RecordChange change = new RecordChange(person.version(), at, actor, changes(edit, names));
        entries.add(new ChangeTable.Entry(RecordKind.PERSON, person.id(), change));
        replacedPhone(edit).ifPresent(replaced::add);
      }
    }
    if (!written.isEmpty()) {
      writer.write(written, actor, at);
      journal.note(entries);
    }
    if (!replaced.isEmpty()) {
      vault.removeAll(replaced);
    }
    return saved;
  }

  private List<FieldChange> changes(Edit edit, Map<UUID, String> names) {
    return Facts.changes(
        edit.before() == null ? Map.of() : tell(edit.before(), names), tell(edit.after(), names));
  }

  private Map<RecordField, String> tell(Person person, Map<UUID, String> names) {
    return facts.of(person, id -> names.getOrDefault(id, ""));
  }

  private static Optional<UUID> replacedPhone(Edit edit) {
    return Optional.ofNullable(edit.before())
        .map(Person::phone)
        .filter(phone -> !phone.equals(edit.after().phone()));
  }

  private static Set<UUID> mentioned(List<Edit> edits) {
    return edits.stream()
        .flatMap(edit -> Stream.of(Optional.ofNullable(edit.before()), Optional.of(edit.after())))
        .flatMap(Optional::stream)
        .flatMap(PersonStore::institutions)
        .collect(Collectors.toSet());
  }

  private static Stream<UUID> institutions(Person person) {
    OfficerProfile officer = person.officer();
    return Stream.of(
            Optional.ofNullable(person.institution()),
            Optional.ofNullable(officer).map(OfficerProfile::centre))
        .flatMap(Optional::stream);
  }
}
