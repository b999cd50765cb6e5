package cn.tianwen.accounts.people;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells a person everything that is kept about them. */
final class PersonExporting {

  private final Facts facts;
  private final InstitutionTable institutions;
  private final ChangeTable changes;
  private final PersonNumbers numbers;

  PersonExporting(
      Facts facts, InstitutionTable institutions, ChangeTable changes, PersonNumbers numbers) {
    this.facts = facts;
    this.institutions = institutions;
    this.changes = changes;
    this.numbers = numbers;
  }

  PersonalExport export(Person person, Instant at) {
    return new PersonalExport(
        person.id().toString(),
        at,
        person.createdAt(),
        words(person),
        person.grants().stream().map(facts::grant).sorted().toList(),
        numbers.masked(person.id()).stream()
            .map(number -> new PersonalExport.KeptNumber(number.kind().label(), number.masked()))
            .toList(),
        changes.list(RecordKind.PERSON, person.id()).stream()
            .map(change -> change(person, change))
            .toList());
  }

  private Map<String, String> words(Person person) {
    Map<String, String> words = new LinkedHashMap<>();
    Facts.readable(facts.of(person, id -> institutions.find(id).map(Institution::name).orElse("")))
        .forEach((field, text) -> words.put(field.label(), text));
    return words;
  }

  private static PersonalExport.Change change(Person person, RecordChange change) {
    List<PersonalExport.Difference> differences =
        change.changes().stream()
            .map(
                each ->
                    new PersonalExport.Difference(
                        each.field().label(), each.before(), each.after()))
            .toList();
    return new PersonalExport.Change(
        change.version(), change.at(), change.actor().equals(person.id().toString()), differences);
  }
}
