package cn.tianwen.accounts;

import cn.tianwen.database.ConnectionLimits;
import cn.tianwen.database.DatabaseProperties;
import cn.tianwen.database.ModuleDatabase;
import cn.tianwen.standalone.servers.ServerAddresses;
import cn.tianwen.standalone.testing.TestServers;
import java.time.Duration;

/** Databases with an empty schema {@code accounts} for tests. */
public final class AccountsDatabases {

  private AccountsDatabases() {}

  /** A new one; the caller closes it. */
  public static ModuleDatabase open() {
    ServerAddresses servers = TestServers.newDatabase();
    return ModuleDatabase.of(
        "accounts",
        new DatabaseProperties(servers.jdbcUrl(), servers.username(), servers.password()),
        new ConnectionLimits(8, Duration.ofSeconds(10), Duration.ZERO));
  }
}
