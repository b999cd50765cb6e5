package cn.tianwen.search.access;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.rights.RoleGrant;
import cn.tianwen.accounts.rights.Target;
import cn.tianwen.reference.Regions;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** Puts people and institutions into the database of an application. */
final class Population {

  static final String PASSWORD = "gaozhou-lizhi-2026-baihuazheng";

  private final Accounts accounts;
  private final JdbcTemplate jdbc;
  private final Regions regions = Regions.load();
  private final Map<String, UUID> ids = new HashMap<>();
  private final Map<UUID, List<String>> paths = new HashMap<>();
  private int institutions;

  Population(Accounts accounts) {
    this.accounts = accounts;
    this.jdbc = accounts.database().jdbc();
  }

  /** A farmer of a place. */
  Thing person(String place) {
    UUID id = insert("农户", place);
    return new Thing("a person of " + place, id.toString(), new Target(regions.path(place), id));
  }

  /** An institution of a place. */
  Thing institution(String place) {
    UUID id = UUID.randomUUID();
    jdbc.update(
        "insert into accounts.institution (id, number, name, kind, level, region, region_path,"
            + " version, changed_at) values (?, ?, '农技站', 'EXTENSION', 'COUNTY', ?, ?, 1, now())",
        id,
        "I%03d".formatted(++institutions),
        place,
        regions.path(place).toArray(String[]::new));
    return new Thing("an institution of " + place, id.toString(), Target.in(regions.path(place)));
  }

  /**
   * Somebody with a role who can sign in.
   *
   * @return the account name
   */
  String account(RoleGrant grant, String place) {
    String account =
        (grant.role().name().toLowerCase(Locale.ROOT) + "-of-" + place).replace("_", "-");
    UUID id = insert(grant.role().label(), place);
    jdbc.update(
        "insert into accounts.person_role (person, role, region, granted_by, granted_at)"
            + " values (?, ?, ?, 'test', now())",
        id,
        grant.role().name(),
        grant.region());
    accounts.signIn().setPassword(id, PASSWORD, false);
    accounts.signIn().setName(id, account);
    ids.put(account, id);
    return account;
  }

  UUID id(String account) {
    return Objects.requireNonNull(ids.get(account), account);
  }

  List<String> pathOf(UUID person) {
    return paths.getOrDefault(person, List.of());
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
    return id;
  }
}
