package cn.tianwen.search.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import cn.tianwen.search.similar.Advice;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class ConfidenceModelTest {

  private static final ConfidenceModel MODEL =
      new ConfidenceModel(-1, Map.of(Signal.COSINE, 2.0, Signal.OTHER_CROP, -3.0), 0.7, 0.3);

  @Example
  void theLogOddsAreTheSumOfWeightedSignals() {
    double[] signals = new double[Signal.values().length];
    signals[Signal.COSINE.ordinal()] = 0.75;
    signals[Signal.OTHER_CROP.ordinal()] = 1;
    signals[Signal.MARGIN.ordinal()] = 4;
    assertThat(MODEL.logOdds(signals)).isCloseTo(-1 + 1.5 - 3, within(1e-12));
    assertThat(MODEL.confidence(0, 0)).isEqualTo(0.5);
  }

  @Property
  void theConfidenceFollowsTheOrderAndIsNeverCertain(
      @ForAll @DoubleRange(min = -50, max = 50) double first,
      @ForAll @DoubleRange(min = 0, max = 50) double behind,
      @ForAll @DoubleRange(min = 0, max = 50) double further) {
    assertThat(MODEL.confidence(first, behind)).isBetween(0.0, 0.99);
    assertThat(MODEL.confidence(first, behind + further))
        .isLessThanOrEqualTo(MODEL.confidence(first, behind));
  }

  @Property
  void theAdviceChangesExactlyAtTheThresholds(@ForAll @DoubleRange(min = 0, max = 1) double sure) {
    Advice wanted =
        sure >= 0.7 ? Advice.LIKELY_SOLVED : sure >= 0.3 ? Advice.WORTH_READING : Advice.ASK_EXPERT;
    assertThat(Advice.of(sure, MODEL)).isEqualTo(wanted);
    assertThat(sure).isGreaterThanOrEqualTo(wanted.threshold(MODEL));
  }

  @Example
  void thresholdsThatDoNotRiseBetweenZeroAndOneAreRefused() {
    for (double[] wrong : new double[][] {{0.3, 0.7}, {0.7, 0}, {1, 0.5}, {Double.NaN, 0.5}}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new ConfidenceModel(0, Map.of(), wrong[0], wrong[1]));
    }
  }
}
