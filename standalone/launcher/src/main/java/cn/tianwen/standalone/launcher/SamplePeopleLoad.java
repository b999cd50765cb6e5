package cn.tianwen.standalone.launcher;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.people.Availability;
import cn.tianwen.accounts.people.ExpertKind;
import cn.tianwen.accounts.people.ExpertProfile;
import cn.tianwen.accounts.people.InstitutionDraft;
import cn.tianwen.accounts.people.InstitutionKind;
import cn.tianwen.accounts.people.OfficerBackground;
import cn.tianwen.accounts.people.OfficerProfile;
import cn.tianwen.accounts.people.Person;
import cn.tianwen.accounts.people.PersonDraft;
import cn.tianwen.accounts.people.ServiceLevel;
import cn.tianwen.accounts.people.TitleLevel;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.Role;
import cn.tianwen.accounts.rights.RoleGrant;
import cn.tianwen.accounts.vault.PersonalNumber;
import cn.tianwen.accounts.vault.PersonalNumberKind;
import cn.tianwen.sample.people.SampleExpert;
import cn.tianwen.sample.people.SampleInstitution;
import cn.tianwen.sample.people.SampleMember;
import cn.tianwen.sample.people.SampleOfficer;
import cn.tianwen.sample.people.SamplePeople;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Brings the sample people in, all or none, as an administrator would by hand. */
final class SamplePeopleLoad {

  private final Accounts accounts;
  private final String password;
  private final Map<String, UUID> institutions = new HashMap<>();
  private int people;

  /**
   * Takes what it works with.
   *
   * @param password of every sample person who has an account
   */
  SamplePeopleLoad(Accounts accounts, String password) {
    this.accounts = accounts;
    this.password = password;
  }

  /** Whether they were brought in before. */
  boolean isDone() {
    String first = SamplePeople.institutions().getFirst().number();
    return !accounts.directory().listInstitutionsByNumber(List.of(first)).isEmpty();
  }

  /** Brings them in and says how many there are. */
  int run() {
    accounts
        .database()
        .transactions()
        .executeWithoutResult(
            status -> {
              SamplePeople.institutions().forEach(this::add);
              SamplePeople.experts().forEach(this::add);
              SamplePeople.officers().forEach(this::add);
              SamplePeople.members().forEach(this::add);
            });
    return people;
  }

  /** Gives all of them the password, whatever they had. */
  void renewPasswords() {
    new SampleAccountHints(password)
        .list().stream()
            .flatMap(hint -> accounts.signIn().findByName(hint.account()).stream())
            .forEach(account -> accounts.signIn().setPassword(account.person(), password, false));
  }

  private void add(SampleInstitution sample) {
    InstitutionDraft draft =
        new InstitutionDraft(
            sample.number(),
            sample.name(),
            InstitutionKind.valueOf(sample.kind()),
            ServiceLevel.valueOf(sample.level()),
            sample.region(),
            institution(sample.parent()),
            sample.address(),
            null,
            null);
    institutions.put(sample.number(), accounts.institutions().create(Principal.SYSTEM, draft).id());
  }

  private void add(SampleExpert sample) {
    ExpertProfile profile =
        new ExpertProfile(
            sample.number(),
            ExpertKind.valueOf(sample.kind()),
            ServiceLevel.valueOf(sample.level()),
            sample.title(),
            TitleLevel.valueOf(sample.titleLevel()),
            sample.job(),
            sample.industries(),
            sample.specialties(),
            sample.specialtyText(),
            sample.serviceArea(),
            null,
            Availability.valueOf(sample.availability()),
            null,
            null,
            "示例人物，并无其人。");
    add(
        new PersonDraft(
            sample.name(),
            sample.region(),
            institution(sample.institution()),
            phone(sample.phone()),
            profile,
            null),
        sample.account());
  }

  private void add(SampleOfficer sample) {
    UUID centre = institution(sample.centre());
    OfficerProfile profile =
        new OfficerProfile(
            sample.number(),
            OfficerBackground.valueOf(sample.background()),
            sample.township(),
            sample.village(),
            centre);
    add(
        new PersonDraft(
            sample.name(), sample.region(), centre, phone(sample.phone()), null, profile),
        sample.account());
  }

  private void add(SampleMember sample) {
    String region = sample.region().isEmpty() ? null : sample.region();
    Person person =
        add(
            new PersonDraft(
                sample.name(),
                region,
                institution(sample.institution()),
                phone(sample.phone()),
                null,
                null),
            sample.account());
    accounts
        .people()
        .grant(Principal.SYSTEM, person.id(), new RoleGrant(Role.valueOf(sample.role()), region));
  }

  private Person add(PersonDraft draft, String account) {
    Person person = accounts.people().create(Principal.SYSTEM, draft);
    if (!account.isEmpty()) {
      accounts.signIn().setPassword(person.id(), password, false);
      accounts.signIn().setName(person.id(), account);
    }
    people++;
    return person;
  }

  private @Nullable UUID institution(String number) {
    return number.isEmpty() ? null : institutions.get(number);
  }

  private PersonalNumber phone(String digits) {
    return accounts.numbers().parse(PersonalNumberKind.PHONE, digits);
  }
}
