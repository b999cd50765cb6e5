package cn.tianwen.search.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.tianwen.search.testing.FeatureVectors;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignalTest {

  private static final FeatureVector FIRST =
      FeatureVectors.of(Map.of(Feature.COSINE, 0.8, Feature.SAME_CROP, 1.0));
  private static final FeatureVector SECOND = FeatureVectors.of(Map.of(Feature.COSINE, 0.9));

  private static double margin(List<FeatureVector> ranked, List<Double> scores) {
    return Signal.of(ranked, scores)[Signal.MARGIN.ordinal()];
  }

  @Test
  void theyAreTheFirstCasesFeaturesAndItsLead() {
    double[] signals = Signal.of(List.of(FIRST, SECOND), List.of(2.5, 1.0));
    assertThat(signals[Signal.COSINE.ordinal()]).isEqualTo(0.8);
    assertThat(signals[Signal.SAME_CROP.ordinal()]).isEqualTo(1);
    assertThat(signals[Signal.OTHER_CROP.ordinal()]).isZero();
    assertThat(signals[Signal.MARGIN.ordinal()]).isCloseTo(1.5, within(1e-12));
  }

  @Test
  void aWideLeadAndACaseAloneCountAlike() {
    assertThat(margin(List.of(FIRST, SECOND), List.of(90.0, 1.0))).isEqualTo(5);
    assertThat(margin(List.of(FIRST), List.of(-3.0))).isEqualTo(5);
  }
}
