package cn.tianwen.standalone.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class RestartAllowanceTest {

  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-05-01T08:00:00Z"));
  private final InstantSource source = now::get;
  private final RestartAllowance allowance = new RestartAllowance(source.withZone(ZoneOffset.UTC));

  @Test
  void threeRestartsAreAllowedAndAFourthIsNot() {
    assertThat(allowance.take()).isTrue();
    assertThat(allowance.take()).isTrue();
    assertThat(allowance.take()).isTrue();
    assertThat(allowance.take()).isFalse();
  }

  @Test
  void aRestartCountsForTenMinutes() {
    allowance.take();
    allowance.take();
    allowance.take();
    passes(Duration.ofMinutes(10).minusMillis(1));
    assertThat(allowance.take()).isFalse();
    passes(Duration.ofMillis(1));
    assertThat(allowance.take()).isTrue();
  }

  @Test
  void aRefusedRestartDoesNotCount() {
    allowance.take();
    allowance.take();
    allowance.take();
    passes(Duration.ofMinutes(5));
    assertThat(allowance.take()).isFalse();
    passes(Duration.ofMinutes(5));
    assertThat(allowance.take()).isTrue();
  }

  private void passes(Duration duration) {
    now.updateAndGet(instant -> instant.plus(duration));
  }
}
