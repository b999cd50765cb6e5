package cn.tianwen.evaluation.measure;

import static cn.tianwen.evaluation.measure.PredictionLists.group;
import static cn.tianwen.evaluation.measure.PredictionLists.of;
import static cn.tianwen.evaluation.measure.PredictionLists.reversed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;

class RiskCoverageTest {

  private static final Offset<Double> EXACT = within(1e-9);

  @Property(tries = 200)
  void noOrderUndercutsTheIdealOne(@ForAll("predictions") List<Prediction> predictions) {
    RiskCoverage curve = RiskCoverage.of(predictions);
    assertThat(curve.area()).isBetween(curve.idealArea() - 1e-9, 1.0);
    assertThat(curve.idealArea()).isBetween(0.0, 1.0);
    assertThat(RiskCoverage.of(reversed(predictions)).area()).isEqualTo(curve.area(), EXACT);
  }

  @Property(tries = 200)
  void theCurveEndsWhereEverythingIsAnswered(@ForAll("predictions") List<Prediction> predictions) {
    RiskCoverage curve = RiskCoverage.of(predictions);
    double wrong = 1 - Share.of(predictions, Prediction::correct).value();
    assertThat(curve.points().getLast().coverage()).isEqualTo(1, EXACT);
    assertThat(curve.points().getLast().risk()).isEqualTo(wrong, EXACT);
    assertThat(curve.ideal().getLast().risk()).isEqualTo(wrong, EXACT);
    assertThat(curve.points())
        .isSortedAccordingTo(Comparator.comparingDouble(RiskCoverage.Point::coverage));
    assertThat(curve.points()).extracting(RiskCoverage.Point::threshold).doesNotHaveDuplicates();
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
    RiskCoverage curve =
        RiskCoverage.of(of(group(0.9, 1, 0), group(0.8, 0, 1), group(0.7, 1, 0), group(0.1, 0, 1)));
    assertThat(curve.points())
        .extracting(RiskCoverage.Point::risk)
        .containsExactly(0.0, 0.5, 1 / 3.0, 0.5);
    assertThat(curve.area()).isEqualTo((0 + 0.5 + 1 / 3.0 + 0.5) / 4, EXACT);
    assertThat(curve.idealArea()).isEqualTo((0 + 0 + 1 / 3.0 + 0.5) / 4, EXACT);
  }

  @Example
  void wrongAnswersThatAreSurestAreTheWorstCase() {
    RiskCoverage worst = RiskCoverage.of(of(group(0.9, 0, 1), group(0.1, 1, 0)));
    assertThat(worst.area()).isEqualTo(0.75, EXACT);
    assertThat(worst.idealArea()).isEqualTo(0.25, EXACT);
  }

  @Example
  void oneConfidenceForAllIsOnePoint() {
    RiskCoverage curve = RiskCoverage.of(group(0.5, 3, 1));
    assertThat(curve.points()).containsExactly(new RiskCoverage.Point(0.5, 1, 0.25));
    assertThat(curve.area()).isEqualTo(0.25, EXACT);
  }

  @Example
  void nothingWrongHasNoArea() {
    assertThat(RiskCoverage.of(group(0.2, 4, 0)).area()).isZero();
    assertThatThrownBy(() -> RiskCoverage.of(List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
