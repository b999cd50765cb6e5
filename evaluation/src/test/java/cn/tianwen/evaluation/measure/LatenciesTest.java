package cn.tianwen.evaluation.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {

  @Test
  void percentilesAreTimesThatWereMeasured() {
    long[] nanos = LongStream.rangeClosed(1, 100).map(i -> (101 - i) * 1_000_000).toArray();
    assertThat(Latencies.ofNanos(nanos)).isEqualTo(new Latencies(50, 95, 99));
  }

  @Test
  void oneTimeIsEveryPercentile() {
    assertThat(Latencies.ofNanos(new long[] {2_500_000})).isEqualTo(new Latencies(2.5, 2.5, 2.5));
  }

  @Test
  void nothingMeasuredIsNoNumber() {
    assertThat(Latencies.ofNanos(new long[0]).p99()).isNaN();
  }

  @Test
  void aRatioIsTakenPercentileByPercentile() {
    assertThat(new Latencies(4, 9, 20).dividedBy(new Latencies(2, 3, 4)))
        .isEqualTo(new Latencies(2, 3, 5));
  }
}
