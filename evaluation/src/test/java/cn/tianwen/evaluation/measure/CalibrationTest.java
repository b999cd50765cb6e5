package cn.tianwen.evaluation.measure;

import static cn.tianwen.evaluation.measure.PredictionLists.group;
import static cn.tianwen.evaluation.measure.PredictionLists.of;
import static cn.tianwen.evaluation.measure.PredictionLists.reversed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;

class CalibrationTest {

  private static final Offset<Double> EXACT = within(1e-9);

  @Property(tries = 100)
  void groupsThatComeTrueAsOftenAsStatedHaveNoError(
      @ForAll @IntRange(min = 1, max = 30) int times,
      @ForAll @IntRange(min = 0, max = 10) int tenths) {
    List<Prediction> predictions =
        of(
            group(tenths / 10.0, times * tenths, times * (10 - tenths)),
            group(0, 0, times),
            group(1, times, 0));
    Calibration calibration = Calibration.of(predictions);
    assertThat(calibration.equalWidth()).isEqualTo(0, EXACT);
    assertThat(calibration.equalMass()).isEqualTo(0, EXACT);
  }

  @Property(tries = 200)
  void everyFigureIsAShareAndTheOrderOfThePredictionsDoesNotMatter(
      @ForAll("predictions") List<Prediction> predictions) {
    Calibration calibration = Calibration.of(predictions);
    assertThat(calibration.equalWidth()).isBetween(0.0, 1 + 1e-9);
    assertThat(calibration.equalMass()).isBetween(0.0, 1 + 1e-9);
    assertThat(calibration.brier()).isBetween(0.0, 1.0);
    assertThat(calibration.bins().stream().mapToInt(Calibration.Bin::count).sum())
        .isEqualTo(predictions.size());
    Calibration other = Calibration.of(reversed(predictions));
    assertThat(other.equalWidth()).isEqualTo(calibration.equalWidth(), EXACT);
    assertThat(other.equalMass()).isEqualTo(calibration.equalMass(), EXACT);
    assertThat(other.brier()).isEqualTo(calibration.brier(), EXACT);
  }

  @Property(tries = 200)
  void theErrorIsNeverLessThanTheDistanceOfTheMeans(
      @ForAll("predictions") List<Prediction> predictions) {
    double confidence =
        predictions.stream().mapToDouble(Prediction::confidence).average().orElseThrow();
    double distance = Math.abs(confidence - Share.of(predictions, Prediction::correct).value());
    Calibration calibration = Calibration.of(predictions);
    assertThat(calibration.equalWidth()).isGreaterThanOrEqualTo(distance - 1e-9);
    assertThat(calibration.equalMass()).isGreaterThanOrEqualTo(distance - 1e-9);
  }

  @Provide
  Arbitrary<List<Prediction>> predictions() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 20).map(i -> i / 20.0), Arbitraries.of(true, false))
        .as(Prediction::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(60);
  }

  @Example
  void aSmallExampleByHand() {
    // 0.9: 3 of 4 come true, off by .15; 0.2: 1 of 1, off by .8.
    Calibration calibration = Calibration.of(of(group(0.9, 3, 1), group(0.2, 1, 0)));
    assertThat(calibration.equalWidth()).isEqualTo((4 * 0.15 + 0.8) / 5, EXACT);
    assertThat(calibration.equalMass()).isEqualTo((4 * 0.15 + 0.8) / 5, EXACT);
    assertThat(calibration.brier()).isEqualTo((3 * 0.01 + 0.81 + 0.64) / 5, EXACT);
    assertThat(calibration.bins()).hasSize(2);
  }

  @Example
  void binsOfEqualMassSeeWhatOneBinOfEqualWidthHides() {
    // Both lie between .9 and 1, and their errors cancel out there.
    Calibration calibration = Calibration.of(of(group(0.92, 10, 0), group(0.98, 9, 1)));
    assertThat(calibration.equalWidth()).isEqualTo(0, EXACT);
    assertThat(calibration.equalMass()).isEqualTo(0.08, EXACT);
  }

  @Example
  void certaintyBelongsToTheHighestBin() {
    assertThat(Calibration.of(of(group(1, 1, 1), group(0.95, 1, 0))).bins()).hasSize(1);
  }

  @Example
  void nothingHasNoCalibration() {
    assertThatThrownBy(() -> Calibration.of(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Prediction(1.1, true))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Prediction(Double.NaN, true))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
