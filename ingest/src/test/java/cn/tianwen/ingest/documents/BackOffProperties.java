package cn.tianwen.ingest.documents;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.extraction.RefusalReason;
import cn.tianwen.ingest.documents.ledger.FileFault;
import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class BackOffProperties {

  private static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");
  private static final FileFault UNAVAILABLE =
      new FileFault(FileFault.EXTRACTION_UNAVAILABLE, "磁盘满了");

  @Property
  void theNextAttemptIsNeverSoonerThanTheOneBeforeAndNeverLaterThanADay(
      @ForAll @IntRange(min = 1, max = 1_000_000) int attempts) {
    Duration pause = pause(attempts);
    assertThat(pause).isBetween(BackOff.FIRST, Duration.ofDays(1));
    assertThat(pause(attempts + 1)).isGreaterThanOrEqualTo(pause);
  }

  @Property
  void aFaultOfTheFileIsNotTriedAgainByItself(
      @ForAll RefusalReason reason, @ForAll @IntRange(min = 3, max = 100) int attempts) {
    assertThat(BackOff.nextAttempt(FileFault.of(reason, ""), attempts, NOW)).isEmpty();
  }

  private static Duration pause(int attempts) {
    return Duration.between(NOW, BackOff.nextAttempt(UNAVAILABLE, attempts, NOW).orElseThrow());
  }
}
