package cn.tianwen.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchRuntimeException;
import static org.awaitility.Awaitility.await;

import cn.tianwen.standalone.servers.ServerAddresses;
import cn.tianwen.standalone.testing.SeverableProxy;
import cn.tianwen.standalone.testing.TestServers;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class ModuleDatabaseIT {

  private static final ConnectionLimits LIMITS =
      new ConnectionLimits(2, Duration.ofSeconds(1), Duration.ofSeconds(1));

  private final ServerAddresses servers = TestServers.newDatabase();
  private final SeverableProxy proxy = SeverableProxy.ofDatabase(servers);
  private final ModuleDatabase database = open(proxy.inFrontOfDatabase(servers));
  private final JdbcTemplate jdbc = database.jdbc();

  private static ModuleDatabase open(ServerAddresses servers) {
    return ModuleDatabase.of(
        "trial",
        new DatabaseProperties(servers.jdbcUrl(), servers.username(), servers.password()),
        LIMITS);
  }

  @AfterEach
  void close() {
    database.close();
    proxy.close();
  }

  private int note(String words) {
    return jdbc.update("insert into trial.note (words) values (?)", words);
  }

  @Test
  void theFirstUseFindsTheSchemaUpToDate() {
    assertThat(note("a")).isEqualTo(1);
    assertThat(
            jdbc.queryForList(
                "select table_schema from information_schema.tables where table_name = 'note'",
                String.class))
        .containsExactly("trial");
  }

  @Test
  void aDatabaseThatComesLateIsMigratedWhenItIsThere() {
    proxy.sever();
    assertThat(ModuleDatabase.isAway(catchRuntimeException(() -> note("a")))).isTrue();

    proxy.mend();

    assertThat(note("a")).isEqualTo(1);
  }

  @Test
  void aDatabaseThatGoesIsAwayAndComesBack() {
    note("a");

    proxy.sever();
    assertThat(ModuleDatabase.isAway(catchRuntimeException(() -> note("b")))).isTrue();
    proxy.mend();

    // Connections that died in the pool are found out one by one.
    await().ignoreExceptions().until(() -> note("c") == 1);
  }

  @Test
  void aDatabaseThatNeverAnswersIsAwayAndCostsSeconds() {
    note("a");
    proxy.fallSilent();
    long start = System.nanoTime();

    assertThat(ModuleDatabase.isAway(catchRuntimeException(() -> note("b")))).isTrue();

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
  }

  @Test
  void aTransactionInADatabaseThatIsAwaySaysSo() {
    proxy.sever();

    RuntimeException failure =
        catchRuntimeException(
            () -> database.transactions().executeWithoutResult(status -> note("a")));

    assertThat(ModuleDatabase.isAway(failure)).isTrue();
  }

  @Test
  void aDatabaseThatGoesInTheMiddleOfATransactionIsAway() {
    RuntimeException failure =
        catchRuntimeException(
            () ->
                database
                    .transactions()
                    .executeWithoutResult(
                        status -> {
                          proxy.sever();
                          note("a");
                        }));

    assertThat(ModuleDatabase.isAway(failure)).isTrue();
  }

  @Test
  void aWrongStatementIsNotTakenForAnAbsentDatabase() {
    assertThat(ModuleDatabase.isAway(catchRuntimeException(() -> jdbc.execute("nonsense"))))
        .isFalse();
  }

  @Test
  void oneTransactionCoversWhatTwoModulesWriteBesideEachOther() {
    ModuleDatabase other = database.beside("neighbour");

    RuntimeException failure =
        catchRuntimeException(
            () ->
                other
                    .transactions()
                    .executeWithoutResult(
                        status -> {
                          note("a");
                          other.jdbc().update("insert into neighbour.remark (words) values ('b')");
                          throw new IllegalStateException("both or none");
                        }));
    assertThat(failure).hasMessage("both or none");
    assertThat(jdbc.queryForObject("select count(*) from trial.note", Integer.class)).isZero();
    assertThat(jdbc.queryForObject("select count(*) from neighbour.remark", Integer.class))
        .isZero();

    other
        .transactions()
        .executeWithoutResult(
            status -> {
              note("a");
              other.jdbc().update("insert into neighbour.remark (words) values ('b')");
            });
    assertThat(jdbc.queryForObject("select count(*) from trial.note", Integer.class)).isEqualTo(1);
    assertThat(jdbc.queryForObject("select count(*) from neighbour.remark", Integer.class))
        .isEqualTo(1);
  }

  @Test
  void aWrongPasswordIsSaidAtOnce() {
    try (ModuleDatabase stranger =
        ModuleDatabase.of(
            "trial",
            new DatabaseProperties(servers.jdbcUrl(), servers.username(), "wrong"),
            LIMITS)) {
      assertThat(catchRuntimeException(() -> stranger.jdbc().execute("select 1")))
          .hasRootCauseMessage(
              "FATAL: password authentication failed for user \"%s\"", servers.username());
    }
  }
}
