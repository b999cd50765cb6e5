package cn.tianwen.standalone.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.AccountsProperties;
import cn.tianwen.accounts.audit.Actor;
import cn.tianwen.accounts.audit.AuditDetail;
import cn.tianwen.accounts.audit.AuditEvent;
import cn.tianwen.accounts.audit.Outcome;
import cn.tianwen.accounts.vault.PersonalNumber;
import cn.tianwen.accounts.vault.PersonalNumberKind;
import cn.tianwen.accounts.vault.VaultEntry;
import cn.tianwen.database.ConnectionLimits;
import cn.tianwen.database.DatabaseProperties;
import cn.tianwen.standalone.servers.ServerAddresses;
import cn.tianwen.standalone.testing.TestServers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands of the audit log and the vault, on a database that the environment names. */
class AuditAndVaultIT {

  private static final int NUMBERS = 1_200;

  @TempDir private Path folder;

  private ServerAddresses servers;
  private Path keyFile;

  @BeforeEach
  void anEmptyDatabase() {
    servers = TestServers.newDatabase();
    keyFile = folder.resolve("secret").resolve("keys.json");
  }

  @Test
  void anIntactLogIsSaidToBeSoAndATamperedRowIsNamed() throws Exception {
    try (Accounts accounts = open(Clock.systemUTC())) {
      for (int i = 0; i < 5; i++) {
        append(accounts);
      }
      Program intact = run("audit", "verify");
      assertThat(intact.exitCode()).as(String.join("\n", intact.output())).isZero();
      assertThat(intact.output()).containsExactly("审计日志完整：5 条（第 1 到第 5 条），没有改动、缺失或错位。");

      tamper(
          accounts.database().jdbc(),
          "update accounts.audit_entry set actor = 'x' where sequence = 3");
    }
    Path json = folder.resolve("found.json");
    Program tampered = run("audit", "verify", "--json", json.toString());

    assertThat(tampered.exitCode()).isEqualTo(1);
    assertThat(tampered.output()).contains("- 第 3 条被改动过：内容不是当初写下的。");
    JsonNode found = JsonMapper.builder().build().readTree(Files.readString(json));
    assertThat(found.get("intact").asBoolean()).isFalse();
    assertThat(found.get("findings").get(0).get("kind").asString()).isEqualTo("ALTERED");
    assertThat(found.get("findings").get(0).get("from").asLong()).isEqualTo(3);
  }

  @Test
  void onlyWhatIsOlderThanSixMonthsCanBePruned() throws Exception {
    Instant old = Instant.now().minus(Duration.ofDays(400));
    try (Accounts accounts = open(Clock.fixed(old, ZoneOffset.UTC))) {
      append(accounts);
      append(accounts);
    }
    try (Accounts accounts = open(Clock.systemUTC())) {
      append(accounts);
    }
    LocalDate today = LocalDate.ofInstant(Instant.now(), ZoneOffset.ofHours(8));

    Program young = run("audit", "prune", "--before", today.minusMonths(5).toString());
    assertThat(young.exitCode()).isEqualTo(2);
    assertThat(young.output()).anyMatch(line -> line.contains("至少保留 6 个月"));

    Program done = run("audit", "prune", "--before", today.minusMonths(7).toString());
    assertThat(done.exitCode()).as(String.join("\n", done.output())).isZero();
    assertThat(done.output()).anyMatch(line -> line.endsWith("以前的审计日志 2 条。"));
    assertThat(run("audit", "verify").exitCode()).isZero();
  }

  @Test
  void aTamperedLogIsNotPruned() throws Exception {
    Instant old = Instant.now().minus(Duration.ofDays(400));
    try (Accounts accounts = open(Clock.fixed(old, ZoneOffset.UTC))) {
      append(accounts);
      append(accounts);
      tamper(accounts.database().jdbc(), "delete from accounts.audit_entry where sequence = 1");
    }

    Program refused = run("audit", "prune", "--before", "2020-01-01");

    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.output()).anyMatch(line -> line.contains("什么都没有删"));
  }

  @Test
  void aRotationKeepsEveryNumberReadableAndFindable() throws Exception {
    UUID owner = UUID.randomUUID();
    List<VaultEntry> entries = new ArrayList<>();
    String before;
    try (Accounts accounts = open(Clock.systemUTC())) {
      for (int i = 0; i < NUMBERS; i++) {
        entries.add(accounts.vault().put(owner, number(accounts, i)));
      }
      before = Files.readString(keyFile);

      Program rotated = run("vault", "rotate");

      assertThat(rotated.exitCode()).as(String.join("\n", rotated.output())).isZero();
      assertThat(rotated.output())
          .anyMatch(line -> line.startsWith("重新加密："))
          .anyMatch(line -> line.contains("重新加密 1,200 个号码"));
      assertThat(Files.readString(keyFile)).isNotEqualTo(before);
      // The instance that went on running follows the new keys.
      Map<UUID, String> masked =
          accounts.vault().masked(entries.stream().map(VaultEntry::id).toList());
      for (int i = 0; i < NUMBERS; i++) {
        PersonalNumber number = number(accounts, i);
        assertThat(masked).containsEntry(entries.get(i).id(), number.masked());
        assertThat(accounts.vault().listByNumber(number)).containsExactly(entries.get(i));
      }
      assertThat(
              accounts
                  .database()
                  .jdbc()
                  .queryForList("select operation from accounts.audit_entry", String.class))
          .containsExactly("ROTATE_KEYS");
    }
    assertThat(run("audit", "verify").exitCode()).isZero();
  }

  @Test
  void aDatabaseWithoutItsKeyFileIsExplained() throws Exception {
    Program without = Program.start(folder, environment(), "audit", "verify");
    assertThat(without.exitCode()).isEqualTo(1);
    assertThat(without.output()).anyMatch(line -> line.contains("密钥文件不能用"));

    Program unnamed =
        Program.start(
            folder,
            Map.of(
                "TIANWEN_DATABASE_URL", servers.jdbcUrl(),
                "TIANWEN_DATABASE_USERNAME", servers.username(),
                "TIANWEN_DATABASE_PASSWORD", servers.password()),
            "vault",
            "rotate");
    assertThat(unnamed.exitCode()).isEqualTo(1);
    assertThat(unnamed.output()).anyMatch(line -> line.contains("TIANWEN_ACCOUNTS_KEYFILE"));
  }

  @Test
  void wrongUseIsExplained() throws Exception {
    assertThat(run("audit").exitCode()).isEqualTo(2);
    assertThat(run("audit", "prune").exitCode()).isEqualTo(2);
    assertThat(run("audit", "prune", "--before", "去年").exitCode()).isEqualTo(2);
  }

  private Program run(String... arguments) throws IOException, InterruptedException {
    Program program = Program.start(folder, environment(), arguments);
    program.exitCode();
    return program;
  }

  private Map<String, String> environment() {
    return Map.of(
        "TIANWEN_DATABASE_URL", servers.jdbcUrl(),
        "TIANWEN_DATABASE_USERNAME", servers.username(),
        "TIANWEN_DATABASE_PASSWORD", servers.password(),
        "TIANWEN_ACCOUNTS_KEYFILE", keyFile.toString());
  }

  private Accounts open(Clock clock) {
    return Accounts.open(
        new DatabaseProperties(servers.jdbcUrl(), servers.username(), servers.password()),
        new ConnectionLimits(2, Duration.ofSeconds(10), Duration.ZERO),
        new AccountsProperties(keyFile, true, null),
        clock);
  }

  private static PersonalNumber number(Accounts accounts, int i) {
    return accounts
        .numbers()
        .parse(PersonalNumberKind.PHONE, String.format(Locale.ROOT, "1390000%04d", i));
  }

  private static void append(Accounts accounts) {
    accounts
        .audit()
        .append(
            new AuditEvent(
                Actor.SYSTEM, "SIGN_IN", "person", "x", List.of(), Outcome.DONE, AuditDetail.NONE));
  }

  /** What a superuser can do who switches the triggers off. */
  private static void tamper(JdbcTemplate jdbc, String statement) {
    jdbc.execute("alter table accounts.audit_entry disable trigger all");
    jdbc.execute(statement);
    jdbc.execute("alter table accounts.audit_entry enable trigger all");
  }
}
