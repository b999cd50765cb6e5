package cn.tianwen.accounts.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the rows of a batch refer to: people and institutions that are there, by their numbers. */
final class BatchMatch {

  private final Map<String, Person> experts = new HashMap<>();
  private final Map<String, Person> officers = new HashMap<>();
  private final Map<String, UUID> institutions = new HashMap<>();

  /** Reads them; nobody else changes the people until the transaction ends. */
  BatchMatch(PersonTable people, InstitutionTable table, List<PersonRow> rows) {
    Set<String> expertNumbers = new HashSet<>();
    Set<String> officerNumbers = new HashSet<>();
    Set<String> institutionNumbers = new HashSet<>();
    for (PersonRow row : rows) {
      add(expertNumbers, expert(row));
      add(officerNumbers, officer(row));
      add(institutionNumbers, row.institution());
      add(institutionNumbers, row.centre());
    }
    for (Person person : people.lockByNumbers(expertNumbers, officerNumbers)) {
      if (person.expert() != null) {
        experts.put(person.expert().number(), person);
      }
      if (person.officer() != null) {
        officers.put(person.officer().number(), person);
      }
    }
    if (!institutionNumbers.isEmpty()) {
      table
          .listByNumbers(institutionNumbers)
          .forEach(each -> institutions.put(each.number(), each.id()));
    }
  }

  /** The people whom a row means: none for a new one, two for a row that mixes up numbers. */
  Set<Person> people(PersonRow row) {
    Set<Person> people = new HashSet<>();
    Optional.ofNullable(expert(row)).map(experts::get).ifPresent(people::add);
    Optional.ofNullable(officer(row)).map(officers::get).ifPresent(people::add);
    return people;
  }

  @Nullable UUID institution(@Nullable String number) {
    return number == null ? null : institutions.get(number);
  }

  static @Nullable String expert(PersonRow row) {
    return row.draft().expert() == null ? null : row.draft().expert().number();
  }

  static @Nullable String officer(PersonRow row) {
    return row.draft().officer() == null ? null : row.draft().officer().number();
  }

  private static void add(Collection<String> numbers, @Nullable String number) {
    if (number != null) {
      numbers.add(number);
    }
  }
}
