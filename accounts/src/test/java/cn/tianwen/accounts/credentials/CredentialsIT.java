package cn.tianwen.accounts.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.accounts.AccountsDatabases;
import cn.tianwen.accounts.SettableClock;
import cn.tianwen.accounts.keys.KeyFile;
import cn.tianwen.database.ModuleDatabase;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CredentialsIT {

  private static final InetAddress HERE = address("192.0.2.1");

  @TempDir Path folder;

  private final SettableClock clock = new SettableClock("2026-03-01T00:00:00Z");
  private final ModuleDatabase database = AccountsDatabases.open();

  private SignInGuard guard;
  private OneTimeCodes codes;

  @BeforeEach
  void assemble() {
    KeyFile keys = KeyFile.openOrCreate(folder.resolve("keys"));
    guard = new SignInGuard(database, keys, clock);
    codes = new OneTimeCodes(database, keys, clock);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private static InetAddress address(String written) {
    try {
      return InetAddress.getByName(written);
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private void fail(String account, int times) {
    for (int i = 0; i < times; i++) {
      assertThat(guard.begin(account, address("198.51.100." + i))).isZero();
    }
  }

  @Test
  void theFifthFailureCostsFiveSecondsWhereverItCameFrom() {
    fail("li", 5);

    assertThat(guard.begin(" LI ", HERE)).isEqualTo(Duration.ofSeconds(5));
    assertThat(guard.begin("wang", HERE)).isZero();
    clock.pass(Duration.ofSeconds(5));
    assertThat(guard.begin("li", HERE)).isZero();
    assertThat(guard.begin("li", HERE)).isEqualTo(Duration.ofSeconds(10));
  }

  @Test
  void tenFailuresLockForAQuarterOfAnHour() {
    for (int i = 0; i < 10; i++) {
      assertThat(guard.begin("li", HERE)).isZero();
      clock.pass(Duration.ofSeconds(80));
    }

    assertThat(guard.begin("li", HERE)).isEqualTo(Duration.ofMinutes(15).minusSeconds(80));
  }

  @Test
  void successForgetsTheAccountsFailures() {
    fail("li", 4);
    guard.begin("li", HERE);
    guard.succeeded("li", HERE);

    fail("li", 5);
  }

  @Test
  void oneAddressThatTriesManyAccountsIsSlowedDown() {
    for (int i = 0; i < 50; i++) {
      assertThat(guard.begin("account" + i, address("2001:db8::" + i))).isZero();
    }

    assertThat(guard.begin("another", address("2001:db8::ffff"))).isEqualTo(Duration.ofSeconds(5));
    assertThat(guard.begin("another", address("2001:db8:0:1::1"))).isZero();
  }

  @Test
  void manyGuessesAtTheSameTimeGainNothing() {
    AtomicInteger allowed = new AtomicInteger();
    try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
      for (int i = 0; i < 40; i++) {
        threads.submit(
            () -> {
              if (guard.begin("li", HERE).isZero()) {
                allowed.incrementAndGet();
              }
            });
      }
    }

    assertThat(allowed).hasValue(5);
  }

  @Test
  void whatIsOldIsForgotten() {
    guard.begin("li", HERE);
    codes.issue("sign-in", "13800138000");

    clock.pass(Duration.ofHours(25));

    assertThat(guard.forgetOld()).isEqualTo(2);
    assertThat(codes.forgetOld()).isEqualTo(1);
  }

  @Test
  void aCodeIsGoodOnceForItsPurposeAndItsPerson() {
    String code = codes.issue("sign-in", "13800138000");

    assertThat(code).matches("\\d{6}");
    assertThat(codes.redeem("password-reset", "13800138000", code)).isFalse();
    assertThat(codes.redeem("sign-in", "13800138001", code)).isFalse();
    assertThat(codes.redeem("sign-in", "13800138000", " " + code + " ")).isTrue();
    assertThat(codes.redeem("sign-in", "13800138000", code)).isFalse();
  }

  @Test
  void aCodeLastsFiveMinutes() {
    String code = codes.issue("sign-in", "li");
    String late = codes.issue("sign-in", "wang");

    clock.pass(OneTimeCodes.VALID.minusMillis(1));
    assertThat(codes.redeem("sign-in", "li", code)).isTrue();
    clock.pass(Duration.ofMillis(1));
    assertThat(codes.redeem("sign-in", "wang", late)).isFalse();
  }

  @Test
  void aCodeMayBeTriedFiveTimes() {
    String code = codes.issue("sign-in", "li");
    String wrong = code.equals("000000") ? "000001" : "000000";
    for (int i = 0; i < 4; i++) {
      assertThat(codes.redeem("sign-in", "li", wrong)).isFalse();
    }
    assertThat(codes.redeem("sign-in", "li", code)).isTrue();

    String next = codes.issue("sign-in", "li");
    for (int i = 0; i < 5; i++) {
      assertThat(codes.redeem("sign-in", "li", next.equals("000000") ? "1" : "000000")).isFalse();
    }
    assertThat(codes.redeem("sign-in", "li", next)).isFalse();
  }

  @Test
  void aNewCodeReplacesTheOneBefore() {
    String before = codes.issue("sign-in", "li");
    String code = codes.issue("sign-in", "li");

    if (!before.equals(code)) {
      assertThat(codes.redeem("sign-in", "li", before)).isFalse();
    }
    assertThat(codes.redeem("sign-in", "li", code)).isTrue();
  }

  @Test
  void theDatabaseHoldsNeitherNamesNorCodes() {
    guard.begin("13800138000", HERE);
    codes.issue("sign-in", "13800138000");

    assertThat(
            database
                .jdbc()
                .queryForList(
                    "select t::text from accounts.one_time_code t union all"
                        + " select t::text from accounts.sign_in_attempts t",
                    String.class))
        .hasSize(3)
        .noneMatch(row -> row.contains("13800138000") || row.contains("c0000201"));
  }
}
