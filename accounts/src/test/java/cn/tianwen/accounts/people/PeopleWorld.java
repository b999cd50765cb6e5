package cn.tianwen.accounts.people;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.AccountsProperties;
import cn.tianwen.accounts.SettableClock;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.Role;
import cn.tianwen.accounts.rights.RoleGrant;
import cn.tianwen.accounts.vault.PersonalNumber;
import cn.tianwen.accounts.vault.PersonalNumberKind;
import cn.tianwen.database.ConnectionLimits;
import cn.tianwen.database.DatabaseProperties;
import cn.tianwen.standalone.servers.ServerAddresses;
import cn.tianwen.standalone.testing.TestServers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** People of 高州 (in 茂名) and of 广州 in a database of their own. */
final class PeopleWorld implements AutoCloseable {

  static final String MAOMING = "440900";
  static final String GAOZHOU = "440981";
  static final String HUAZHOU = "440982";
  static final String GUANGZHOU = "440100";

  final SettableClock clock = new SettableClock("2026-03-01T08:00:00Z");
  final Accounts accounts;
  final JdbcTemplate jdbc;

  PeopleWorld(Path folder) {
    ServerAddresses servers = TestServers.newDatabase();
    accounts =
        Accounts.open(
            new DatabaseProperties(servers.jdbcUrl(), servers.username(), servers.password()),
            new ConnectionLimits(8, Duration.ofSeconds(10), Duration.ZERO),
            new AccountsProperties(folder.resolve("keys"), true, null),
            clock);
    jdbc = accounts.database().jdbc();
  }

  People people() {
    return accounts.people();
  }

  PersonalNumber phone(String number) {
    return accounts.numbers().parse(PersonalNumberKind.PHONE, number);
  }

  /** Somebody of whom only the rights count. */
  static Principal with(Role role, @Nullable String region) {
    return new Principal(UUID.randomUUID(), Set.of(new RoleGrant(role, region)));
  }

  static Principal keeperOf(String region) {
    return with(Role.OPERATIONS_STAFF, region);
  }

  /** The person, signed in. */
  static Principal as(Person person) {
    return new Principal(person.id(), person.grants());
  }

  static ExpertProfile profile(String number) {
    return new ExpertProfile(
        number,
        ExpertKind.LOCAL_EXPERT,
        ServiceLevel.COUNTY,
        "高级农艺师",
        TitleLevel.ASSOCIATE_SENIOR,
        "技术站站长",
        List.of("fruit"),
        List.of("crop-litchi"),
        "荔枝保花保果",
        List.of(GAOZHOU),
        new Position(21.92, 110.85),
        Availability.AVAILABLE,
        null,
        "a".repeat(64),
        "种了三十年荔枝。");
  }

  static PersonDraft expert(String name, String number, String region) {
    return new PersonDraft(name, region, null, null, profile(number), null);
  }

  static PersonDraft plain(String name, @Nullable String region) {
    return new PersonDraft(name, region, null, null, null, null);
  }

  static PersonDraft officer(String name, String number, String region) {
    return new PersonDraft(
        name,
        region,
        null,
        null,
        null,
        new OfficerProfile(number, OfficerBackground.VETERAN, "大井镇", "上垌村", null));
  }

  static PersonDraft draftOf(Person person) {
    return new PersonDraft(
        person.name(),
        person.region(),
        person.institution(),
        null,
        person.expert(),
        person.officer());
  }

  static PersonDraft withPhone(PersonDraft draft, PersonalNumber phone) {
    return new PersonDraft(
        draft.name(), draft.region(), draft.institution(), phone, draft.expert(), draft.officer());
  }

  Person add(PersonDraft draft) {
    return people().create(Principal.SYSTEM, draft);
  }

  /** Somebody with a role. */
  Person add(String name, Role role, @Nullable String region) {
    Person person = add(plain(name, region == null ? GAOZHOU : region));
    people().grant(Principal.SYSTEM, person.id(), new RoleGrant(role, region));
    return people().get(Principal.SYSTEM, person.id());
  }

  static InstitutionDraft institution(String number, String name, String region) {
    return new InstitutionDraft(
        number,
        name,
        InstitutionKind.EXTENSION,
        ServiceLevel.COUNTY,
        region,
        null,
        "人民路 1 号",
        null,
        null);
  }

  long count(String table) {
    Long count = jdbc.queryForObject("select count(*) from accounts." + table, Long.class);
    return count == null ? 0 : count;
  }

  List<@Nullable String> audit() {
    return jdbc.queryForList(
        "select outcome || ' ' || operation || ' ' || detail from accounts.audit_entry"
            + " order by sequence",
        String.class);
  }

  @Override
  public void close() {
    accounts.close();
  }
}
