package cn.tianwen.accounts.roster;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.AccountsProperties;
import cn.tianwen.accounts.SettableClock;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.Role;
import cn.tianwen.accounts.rights.RoleGrant;
import cn.tianwen.database.ConnectionLimits;
import cn.tianwen.database.DatabaseProperties;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import cn.tianwen.standalone.servers.ServerAddresses;
import cn.tianwen.standalone.testing.TestServers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Accounts on a new database, and an import into them. */
final class RosterFixture implements AutoCloseable {

  static final String EXPERTS = "轻骑兵编号,姓名,类别,级别,区划,手机,专长领域,没用的列\n";

  final SettableClock clock = new SettableClock("2026-03-01T00:00:00Z");
  final Accounts accounts;
  final RosterImport imports;
  final Path folder;

  RosterFixture(Path folder) {
    this.folder = folder;
    ServerAddresses servers = TestServers.newDatabase();
    accounts =
        Accounts.open(
            new DatabaseProperties(servers.jdbcUrl(), servers.username(), servers.password()),
            new ConnectionLimits(8, Duration.ofSeconds(10), Duration.ZERO),
            new AccountsProperties(folder.resolve("keys"), true, null),
            clock);
    imports = open();
  }

  /** Another instance on the same database. */
  RosterImport open() {
    return RosterImport.open(
        accounts,
        new RosterVocabulary(
            Regions.load(),
            Industries.load(),
            words -> words.contains("荔枝") ? List.of("crop.lizhi") : List.of()),
        folder.resolve("roster"),
        clock);
  }

  /** Somebody of the operations staff of a region. */
  static Principal staff(String region) {
    return new Principal(
        new UUID(7, Long.parseLong(region)), Set.of(new RoleGrant(Role.OPERATIONS_STAFF, region)));
  }

  Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  RosterRun importExperts(Principal who, String rows) throws IOException {
    Path file = file("experts.csv", EXPERTS + rows);
    return imports.run(who, RosterKind.EXPERTS, file, counts -> {});
  }

  long count(String table) {
    Long count =
        accounts
            .database()
            .jdbc()
            .queryForObject("select count(*) from accounts." + table, Long.class);
    return count == null ? 0 : count;
  }

  @Override
  public void close() {
    imports.close();
    accounts.close();
  }
}
