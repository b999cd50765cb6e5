package cn.tianwen.evaluation.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class BootstrapTest {

  @Property(tries = 200)
  void theIntervalContainsTheMeanAndStaysWithinTheValues(
      @ForAll @Size(min = 1, max = 60) List<@DoubleRange(min = 0, max = 1) Double> list) {
    double[] values = list.stream().mapToDouble(Double::doubleValue).toArray();
    Interval interval = Bootstrap.ofMean(values);
    double mean = Arrays.stream(values).average().orElseThrow();
    assertThat(interval.low()).isLessThanOrEqualTo(mean + 1e-12);
    assertThat(interval.high()).isGreaterThanOrEqualTo(mean - 1e-12);
    assertThat(interval.low())
        .isGreaterThanOrEqualTo(Arrays.stream(values).min().orElseThrow() - 1e-12);
    assertThat(interval.high())
        .isLessThanOrEqualTo(Arrays.stream(values).max().orElseThrow() + 1e-12);
  }

  @Property(tries = 50)
  void equalValuesLeaveNoDoubt(
      @ForAll @DoubleRange(min = -1, max = 1) double value,
      @ForAll @IntRange(min = 1, max = 50) int count) {
    double[] values = new double[count];
    Arrays.fill(values, value);
    Interval interval = Bootstrap.ofMean(values);
    assertThat(interval.low()).isEqualTo(value, within(1e-12));
    assertThat(interval.high()).isEqualTo(value, within(1e-12));
  }

  @Property(tries = 20)
  void theIntervalIsAboutAsWideAsTheNormalApproximationSays(
      @ForAll @IntRange(min = 200, max = 400) int count) {
    double[] values = IntStream.range(0, count).mapToDouble(i -> i % 2).toArray();
    Interval interval = Bootstrap.ofMean(values);
    double expected = 2 * 1.96 * 0.5 / Math.sqrt(count);
    assertThat(interval.high() - interval.low()).isBetween(0.85 * expected, 1.15 * expected);
  }

  @Example
  void aRunCanBeRepeated() {
    double[] values = {0, 1, 1, 0.5, 0.25};
    assertThat(Bootstrap.ofMean(values)).isEqualTo(Bootstrap.ofMean(values.clone()));
  }

  @Example
  void nothingHasNoMean() {
    assertThatThrownBy(() -> Bootstrap.ofMean(new double[0]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
