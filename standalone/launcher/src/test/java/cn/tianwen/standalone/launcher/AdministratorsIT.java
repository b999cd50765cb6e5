package cn.tianwen.standalone.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.AccountsProperties;
import cn.tianwen.accounts.administration.IssuedPassword;
import cn.tianwen.accounts.rights.Role;
import cn.tianwen.accounts.rights.RoleGrant;
import cn.tianwen.accounts.signin.SignInAccount;
import cn.tianwen.database.ConnectionLimits;
import cn.tianwen.database.DatabaseProperties;
import cn.tianwen.standalone.servers.ServerAddresses;
import cn.tianwen.standalone.testing.TestServers;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** System administrators who are made from the machine itself. */
class AdministratorsIT {

  private static final Pattern PASSWORD =
      Pattern.compile("密码：([a-z2-9]{5}-[a-z2-9]{5}-[a-z2-9]{5}-[a-z2-9]{5})");

  @TempDir private Path folder;

  private ServerAddresses servers;

  @BeforeEach
  void anEmptyDatabase() {
    servers = TestServers.newDatabase();
  }

  @Test
  void ofTwoInstancesThatStartAtOnceOneMakesTheFirstAdministrator() throws Exception {
    try (Accounts one = open();
        Accounts other = open();
        ExecutorService starts = Executors.newFixedThreadPool(2)) {
      CyclicBarrier together = new CyclicBarrier(2);
      List<Future<Optional<IssuedPassword>>> made =
          starts.invokeAll(List.of(starting(one, together), starting(other, together)));

      List<IssuedPassword> issued =
          Stream.of(made.get(0).get(), made.get(1).get()).flatMap(Optional::stream).toList();

      assertThat(issued).hasSize(1);
      assertThat(one.administratorAccounts().createFirst()).isEmpty();
      assertMayAdminister(one, issued.getFirst().account(), issued.getFirst().password());
      assertThat(issued.getFirst().toString()).doesNotContain(issued.getFirst().password());
    }
  }

  @Test
  void anotherAdministratorIsMadeByCommand() throws Exception {
    try (Accounts accounts = open()) {
      accounts.administratorAccounts().createFirst();

      Program created = run("admin", "create", "zhangsan", "--name", "张三");

      assertThat(created.exitCode()).as(String.join("\n", created.output())).isZero();
      assertMayAdminister(accounts, "zhangsan", password(created));

      Program taken = run("admin", "create", "ZhangSan", "--name", "李四");
      assertThat(taken.exitCode()).isEqualTo(1);
      assertThat(taken.output()).anyMatch(line -> line.contains("已有人使用"));
    }
    assertThat(run("admin", "create", "13800138000", "--name", "张三").exitCode()).isEqualTo(2);
    assertThat(run("admin", "create", "wangwu").exitCode()).isEqualTo(2);
  }

  @Test
  void anAccountThatIsLockedOutGetsANewPassword() throws Exception {
    try (Accounts accounts = open()) {
      IssuedPassword first = accounts.administratorAccounts().createFirst().orElseThrow();
      InetAddress address = InetAddress.getByName("192.0.2.1");
      Duration wait = Duration.ZERO;
      while (wait.isZero()) {
        wait = accounts.guard().begin("admin", address);
      }

      Program reset = run("admin", "reset-password", "ADMIN");

      assertThat(reset.exitCode()).as(String.join("\n", reset.output())).isZero();
      assertThat(password(reset)).isNotEqualTo(first.password());
      assertMayAdminister(accounts, "admin", password(reset));
      assertThat(accounts.guard().begin("admin", InetAddress.getByName("192.0.2.2"))).isZero();
    }
    Program unknown = run("admin", "reset-password", "nobody");
    assertThat(unknown.exitCode()).isEqualTo(1);
    assertThat(unknown.output()).anyMatch(line -> line.contains("没有账号 nobody"));
  }

  private static Callable<Optional<IssuedPassword>> starting(
      Accounts accounts, CyclicBarrier together) {
    return () -> {
      together.await();
      return accounts.administratorAccounts().createFirst();
    };
  }

  private static void assertMayAdminister(Accounts accounts, String account, String password) {
    SignInAccount found = accounts.signIn().findByName(account).orElseThrow();
    assertThat(accounts.hashing().check(password, found.password()).matches()).isTrue();
    assertThat(found.mustChange()).isTrue();
    assertThat(accounts.directory().find(found.person()).orElseThrow().grants())
        .containsExactly(new RoleGrant(Role.SYSTEM_ADMINISTRATOR, null));
  }

  private static String password(Program program) {
    return program.output().stream()
        .map(PASSWORD::matcher)
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .findFirst()
        .orElseThrow();
  }

  private Program run(String... arguments) throws IOException, InterruptedException {
    Program program =
        Program.start(
            folder,
            Map.of(
                "TIANWEN_DATABASE_URL", servers.jdbcUrl(),
                "TIANWEN_DATABASE_USERNAME", servers.username(),
                "TIANWEN_DATABASE_PASSWORD", servers.password(),
                "TIANWEN_ACCOUNTS_KEYFILE", folder.resolve("keys.json").toString()),
            arguments);
    program.exitCode();
    return program;
  }

  private Accounts open() {
    return Accounts.open(
        new DatabaseProperties(servers.jdbcUrl(), servers.username(), servers.password()),
        new ConnectionLimits(2, Duration.ofSeconds(10), Duration.ZERO),
        new AccountsProperties(folder.resolve("keys.json"), true, null),
        Clock.systemUTC());
  }
}
