package cn.tianwen.accounts.web.people;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.people.Institution;
import cn.tianwen.accounts.people.Person;
import cn.tianwen.accounts.people.PersonStatus;
import cn.tianwen.accounts.rights.RoleGrant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts people into words for a list, with one query for all phones and one for institutions. */
@Component
public class PersonRows {

  private final Accounts accounts;
  private final PeopleWords words;

  PersonRows(Accounts accounts, PeopleWords words) {
    this.accounts = accounts;
    this.words = words;
  }

  /** The rows of people whom the reader may see, in their order. */
  public List<PersonRow> of(List<Person> people) {
    Map<UUID, String> phones =
        accounts
            .vault()
            .masked(people.stream().map(Person::phone).filter(Objects::nonNull).toList());
    Map<UUID, String> institutions =
        accounts
            .directory()
            .listInstitutions(
                people.stream()
                    .map(Person::institution)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList())
            .stream()
            .collect(Collectors.toMap(Institution::id, Institution::name));
    return people.stream().map(person -> row(person, phones, institutions)).toList();
  }

  private PersonRow row(Person person, Map<UUID, String> phones, Map<UUID, String> institutions) {
    return new PersonRow(
        person.id(),
        words.name(person),
        person.grants().stream()
            .sorted(Comparator.comparing(RoleGrant::role))
            .map(grant -> grant.role().label())
            .distinct()
            .toList(),
        number(person),
        person.institution() == null ? "" : institutions.getOrDefault(person.institution(), ""),
        words.shortPlace(person.region()),
        person.phone() == null ? "" : phones.getOrDefault(person.phone(), ""),
        person.expert() == null ? "" : words.industries(person.expert().industries()),
        person.status());
  }

  private static String number(Person person) {
    if (person.status() == PersonStatus.ERASED) {
      return "";
    }
    if (person.expert() != null) {
      return person.expert().number();
    }
    return person.officer() == null ? "" : person.officer().number();
  }
}
