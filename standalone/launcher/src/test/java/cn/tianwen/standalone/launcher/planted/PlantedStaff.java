package cn.tianwen.standalone.launcher.planted;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.AccountsProperties;
import cn.tianwen.accounts.rights.Role;
import cn.tianwen.database.ConnectionLimits;
import cn.tianwen.database.DatabaseProperties;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** Somebody of the operations staff of a county, who may keep records of people. */
public final class PlantedStaff {

  /** The account name. */
  public static final String ACCOUNT = "yunguan";

  /** The password. */
  public static final String PASSWORD = "gaozhou-lizhi-2026-baihuazheng";

  private PlantedStaff() {}

  /**
   * Puts them into the database of an application that has run.
   *
   * @param servers where it is, as the applications are told
   */
  public static void add(Map<String, String> servers, Path keyFile) {
    DatabaseProperties database =
        new DatabaseProperties(
            Objects.requireNonNull(servers.get("tianwen.database.url")),
            Objects.requireNonNull(servers.get("tianwen.database.username")),
            Objects.requireNonNull(servers.get("tianwen.database.password")));
    try (Accounts accounts =
        Accounts.open(
            database,
            new ConnectionLimits(2, Duration.ofSeconds(10), Duration.ofSeconds(30)),
            new AccountsProperties(keyFile, false, null),
            Clock.systemUTC())) {
      UUID id = UUID.randomUUID();
      JdbcTemplate jdbc = accounts.database().jdbc();
      jdbc.update(
          "insert into accounts.person (id, name, region, region_path, status, version,"
              + " created_at, changed_at)"
              + " values (?, '陈运管', '440981', '{440000,440900,440981}', 'ACTIVE', 1, now(), now())",
          id);
      jdbc.update(
          "insert into accounts.person_role (person, role, region, granted_by, granted_at)"
              + " values (?, ?, '440981', 'test', now())",
          id,
          Role.OPERATIONS_STAFF.name());
      accounts.signIn().setPassword(id, PASSWORD, false);
      accounts.signIn().setName(id, ACCOUNT);
    }
  }
}
