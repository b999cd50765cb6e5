package cn.tianwen.accounts.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackOffTest {

  private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
  private static final BackOff RULES = BackOff.ACCOUNT;

  @ParameterizedTest
  @CsvSource({
    "0, PT0S",
    "4, PT0S",
    "5, PT5S",
    "6, PT10S",
    "7, PT20S",
    "8, PT40S",
    "9, PT80S",
    "10, PT15M",
    "11, PT15M",
    "2147483647, PT15M"
  })
  void theWaitGrowsAndEndsInALock(int failures, Duration wait) {
    assertThat(RULES.wait(new Attempts(failures, NOW), NOW)).isEqualTo(wait);
  }

  @Property(tries = 500)
  void oneMoreFailureNeverShortensTheWait(@ForAll @IntRange(max = 200) int failures) {
    for (BackOff rules : new BackOff[] {BackOff.ACCOUNT, BackOff.ADDRESS}) {
      Attempts before = new Attempts(failures, NOW);
      Attempts after = rules.failed(before, NOW);

      assertThat(rules.wait(after, NOW)).isGreaterThanOrEqualTo(rules.wait(before, NOW));
      assertThat(rules.wait(after, NOW)).isLessThanOrEqualTo(rules.lock());
    }
  }

  @Property(tries = 500)
  void waitingForAsLongAsItSaysIsEnoughAndLessIsNot(
      @ForAll @IntRange(max = 50) int failures, @ForAll @LongRange(max = 2_000) long seconds) {
    Attempts attempts = new Attempts(failures, NOW);
    Instant later = NOW.plusSeconds(seconds);
    Duration wait = RULES.wait(attempts, later);

    assertThat(RULES.wait(attempts, later.plus(wait))).isZero();
    if (!wait.isZero()) {
      assertThat(RULES.wait(attempts, later.plus(wait).minusMillis(1))).isPositive();
    }
  }

  @Property(tries = 200)
  void aClockThatWasSetBackLocksNobodyForLonger(
      @ForAll @IntRange(max = 50) int failures, @ForAll @LongRange(max = 100_000) long seconds) {
    Attempts attempts = new Attempts(failures, NOW.plusSeconds(seconds));

    assertThat(RULES.wait(attempts, NOW)).isLessThanOrEqualTo(RULES.lock());
  }

  @Property(tries = 200)
  void inADayNobodyGuessesMoreThanAHundredTimes(@ForAll @IntRange(max = 59) int offset) {
    Attempts attempts = Attempts.none(NOW);
    Instant now = NOW.plusSeconds(offset);
    int guesses = 0;
    while (now.isBefore(NOW.plus(Duration.ofDays(1)))) {
      Duration wait = RULES.wait(attempts, now);
      if (wait.isZero()) {
        attempts = RULES.failed(attempts, now);
        guesses++;
      }
      now = now.plus(wait.isZero() ? Duration.ofMillis(1) : wait);
    }
    assertThat(guesses).isBetween(90, 110);
  }

  @ParameterizedTest
  @CsvSource({"PT23H59M, 10", "PT24H, 1"})
  void afterADayAllIsForgotten(Duration passed, int failures) {
    assertThat(RULES.failed(new Attempts(9, NOW), NOW.plus(passed)).failures()).isEqualTo(failures);
  }
}
