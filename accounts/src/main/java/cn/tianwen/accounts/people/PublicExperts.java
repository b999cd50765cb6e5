package cn.tianwen.accounts.people;

import java.util.Optional;

/** Experts as everybody may see them, signed in or not. Thread-safe. */
public final class PublicExperts {

  private final PersonTable people;
  private final InstitutionTable institutions;

  PublicExperts(PeopleGround ground) {
    this.people = ground.people();
    this.institutions = ground.institutions();
  }

  /** The active expert of a number (轻骑兵编号). */
  public Optional<PublicExpert> find(String number) {
    return people
        .findByExpertNumber(number)
        .filter(person -> person.status() == PersonStatus.ACTIVE)
        .flatMap(this::publicly);
  }

  private Optional<PublicExpert> publicly(Person person) {
    String institution =
        Optional.ofNullable(person.institution())
            .flatMap(institutions::find)
            .map(Institution::name)
            .orElse("");
    return Optional.ofNullable(person.expert())
        .map(expert -> PublicExpert.of(person, expert, institution));
  }
}
