package cn.tianwen.accounts.web.housekeeping;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.AccountsProperties;
import cn.tianwen.database.ConnectionLimits;
import cn.tianwen.database.DatabaseProperties;
import cn.tianwen.standalone.servers.ServerAddresses;
import cn.tianwen.standalone.testing.TestServers;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What had its time goes, what still counts stays. */
class HousekeepingIT {

  private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant NOW = LONG_AGO.plus(Duration.ofDays(200));

  @TempDir private Path folder;

  private ServerAddresses servers;
  private Accounts accounts;
  private Housekeeping housekeeping;

  @BeforeEach
  void open() {
    servers = TestServers.newDatabase();
    accounts = accountsAt(NOW);
    HousekeepingConfiguration configuration = new HousekeepingConfiguration();
    housekeeping =
        new Housekeeping(
            accounts,
            List.of(
                configuration.failedAttempts(accounts),
                configuration.oneTimeCodes(accounts),
                configuration.sessionsAndLimits(accounts)));
  }

  @AfterEach
  void close() {
    accounts.close();
  }

  @Test
  void whatHadItsTimeGoesAndTheRestStays() throws Exception {
    InetAddress address = InetAddress.getByName("192.0.2.1");
    try (Accounts past = accountsAt(LONG_AGO)) {
      past.guard().begin("old", address);
      past.codes().issue("sign-in", "old");
    }
    accounts.guard().begin("new", InetAddress.getByName("192.0.2.2"));
    accounts.codes().issue("sign-in", "new");
    session(LONG_AGO);
    session(NOW.plusSeconds(60));
    limit("old", LONG_AGO);
    limit("new", NOW.plusSeconds(60));

    housekeeping.run();

    assertThat(count("sign_in_attempts")).isEqualTo(2);
    assertThat(count("one_time_code")).isEqualTo(1);
    assertThat(count("web_session")).isEqualTo(1);
    assertThat(count("rate_limit")).isEqualTo(1);
  }

  @Test
  void whileAnotherInstanceIsAtItNothingIsDone() {
    limit("old", LONG_AGO);
    try (Accounts other = accountsAt(NOW)) {
      other
          .database()
          .transactions()
          .executeWithoutResult(
              status -> {
                other
                    .database()
                    .jdbc()
                    .query(
                        "select pg_advisory_xact_lock("
                            + "hashtextextended('tianwen.accounts.housekeeping', 0))",
                        row -> {});
                housekeeping.run();
                assertThat(count("rate_limit")).isEqualTo(1);
              });
    }
    housekeeping.run();

    assertThat(count("rate_limit")).isZero();
  }

  private Accounts accountsAt(Instant now) {
    return Accounts.open(
        new DatabaseProperties(servers.jdbcUrl(), servers.username(), servers.password()),
        new ConnectionLimits(2, Duration.ofSeconds(10), Duration.ZERO),
        new AccountsProperties(folder.resolve("keys.json"), true, null),
        Clock.fixed(now, ZoneOffset.UTC));
  }

  private void session(Instant until) {
    accounts
        .database()
        .jdbc()
        .update(
            """
            insert into accounts.web_session (primary_id, session_id, creation_time,
              last_access_time, max_inactive_interval, expiry_time)
            values (?, ?, 0, 0, 1, ?)
            """,
            UUID.randomUUID().toString(),
            UUID.randomUUID().toString(),
            until.toEpochMilli());
  }

  private void limit(String id, Instant until) {
    accounts
        .database()
        .jdbc()
        .update(
            "insert into accounts.rate_limit (id, expires_at) values (?, ?)",
            id,
            until.toEpochMilli());
  }

  private long count(String table) {
    Long count =
        accounts
            .database()
            .jdbc()
            .queryForObject("select count(*) from accounts." + table, Long.class);
    return count == null ? 0 : count;
  }
}
