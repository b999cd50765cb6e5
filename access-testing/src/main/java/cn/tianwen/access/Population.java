package cn.tianwen.access;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.rights.RoleGrant;
import cn.tianwen.accounts.rights.Target;
import cn.tianwen.accounts.vault.PersonalNumber;
import cn.tianwen.accounts.vault.PersonalNumberKind;
import cn.tianwen.reference.Regions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** Puts people and institutions into the database of an application. */
public final class Population {

  public static final String PASSWORD = "gaozhou-lizhi-2026-baihuazheng";

  private final Accounts accounts;
  private final JdbcTemplate jdbc;
  private final Regions regions = Regions.load();
  private final Map<UUID, List<String>> paths = new HashMap<>();
  private final Map<UUID, UUID> phones = new HashMap<>();
  private int institutions;
  private final Map<UUID, String> numbers = new HashMap<>();

  public Population(Accounts accounts) {
    this.accounts = accounts;
    this.jdbc = accounts.database().jdbc();
  }

  /** A farmer of a place. */
  public Thing person(String place) {
    return thing("a person of " + place, insert("农户", place));
  }

  /** An institution of a place. */
  public Thing institution(String place) {
    UUID id = UUID.randomUUID();
    jdbc.update(
        "insert into accounts.institution (id, number, name, kind, level, region, region_path,"
            + " version, changed_at) values (?, ?, '农技站', 'EXTENSION', 'COUNTY', ?, ?, 1, now())",
        id,
        "I%03d".formatted(++institutions),
        place,
        regions.path(place).toArray(String[]::new));
    UUID phone = phone(id);
    jdbc.update("update accounts.institution set phone = ? where id = ?", phone, id);
    return new Thing(
        "an institution of " + place,
        id.toString(),
        phone.toString(),
        Target.in(regions.path(place)));
  }

  /** Somebody with a role who can sign in. */
  public UUID account(String account, RoleGrant grant, String place) {
    UUID id = insert(grant.role().label(), place);
    jdbc.update(
        "insert into accounts.person_role (person, role, region, granted_by, granted_at)"
            + " values (?, ?, ?, 'test', now())",
        id,
        grant.role().name(),
        grant.region());
    accounts.signIn().setPassword(id, PASSWORD, false);
    accounts.signIn().setName(id, account);
    return id;
  }

  /** The phone number of a person. */
  public String phoneOf(UUID person) {
    return Objects.requireNonNull(numbers.get(person));
  }

  /** Somebody as the thing of their own requests. */
  public Thing self(UUID id) {
    return thing("oneself", id);
  }

  private Thing thing(String name, UUID person) {
    return new Thing(
        name,
        person.toString(),
        phones.getOrDefault(person, person).toString(),
        new Target(paths.getOrDefault(person, List.of()), person));
  }

  /** A phone of its own for an owner. */
  private UUID phone(UUID owner) {
    PersonalNumber number =
        accounts.numbers().parse(PersonalNumberKind.PHONE, "1390000%04d".formatted(numbers.size()));
    numbers.put(owner, number.inFull());
    return accounts.vault().put(owner, number).id();
  }

  private UUID insert(String name, String place) {
    UUID id = UUID.randomUUID();
    paths.put(id, regions.path(place));
    jdbc.update(
        "insert into accounts.person (id, name, region, region_path, status, version, created_at,"
            + " changed_at) values (?, ?, ?, ?, 'ACTIVE', 1, now(), now())",
        id,
        name,
        place,
        regions.path(place).toArray(String[]::new));
    UUID phone = phone(id);
    phones.put(id, phone);
    jdbc.update("update accounts.person set phone = ? where id = ?", phone, id);
    return id;
  }
}
