package cn.tianwen.evaluation.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class NewtonFitTest {

  private static final int SIZE = 3;

  /** {@code x'(B'B + I)x / 2 - b'x}. */
  private static NewtonFit.Loss quadratic(List<Double> root, List<Double> right) {
    double[][] matrix = new double[SIZE][SIZE];
    for (int i = 0; i < SIZE; i++) {
      for (int j = 0; j < SIZE; j++) {
        matrix[i][j] = i == j ? 1 : 0;
        for (int k = 0; k < SIZE; k++) {
          matrix[i][j] += root.get(k * SIZE + i) * root.get(k * SIZE + j);
        }
      }
    }
    return at -> {
      double loss = 0;
      double[] gradient = new double[SIZE];
      for (int i = 0; i < SIZE; i++) {
        for (int j = 0; j < SIZE; j++) {
          gradient[i] += matrix[i][j] * at[j];
        }
        loss += at[i] * (gradient[i] / 2 - right.get(i));
        gradient[i] -= right.get(i);
      }
      return new NewtonFit.Loss.Value(loss, gradient, matrix);
    };
  }

  @Property
  void theMinimumOfAQuadraticHasNoSlope(
      @ForAll @Size(9) List<@DoubleRange(min = -2, max = 2) Double> root,
      @ForAll @Size(3) List<@DoubleRange(min = -5, max = 5) Double> right) {
    NewtonFit.Loss loss = quadratic(root, right);
    double[] at = NewtonFit.minimise(loss, new int[SIZE]);
    assertThat(loss.at(at).gradient()).containsExactly(new double[SIZE], within(1e-4));
  }

  @Property
  void underSignsNoWeightIsWrongAndNoneCouldDoBetter(
      @ForAll @Size(9) List<@DoubleRange(min = -2, max = 2) Double> root,
      @ForAll @Size(3) List<@DoubleRange(min = -5, max = 5) Double> right,
      @ForAll @Size(3) List<@IntRange(min = -1, max = 1) Integer> signs) {
    NewtonFit.Loss loss = quadratic(root, right);
    int[] wanted = signs.stream().mapToInt(Integer::intValue).toArray();
    double[] at = NewtonFit.minimise(loss, wanted);
    double[] slope = loss.at(at).gradient();
    for (int i = 0; i < SIZE; i++) {
      assertThat(wanted[i] * at[i]).isGreaterThanOrEqualTo(0);
      if (at[i] == 0 && wanted[i] != 0) {
        assertThat(wanted[i] * slope[i]).as("slope at a weight at rest").isGreaterThan(-1e-4);
      } else {
        assertThat(slope[i]).as("slope at a weight that moves").isCloseTo(0, within(1e-4));
      }
    }
  }

  @Example
  void aWeightThatWouldBeWrongIsZeroAndTheRestIsFittedAgain() {
    // (x + 1)^2 + (y - x - 2)^2: alone (-1, 1); with x at 0 the best y is 2.
    NewtonFit.Loss loss =
        at -> {
          double apart = at[1] - at[0] - 2;
          return new NewtonFit.Loss.Value(
              (at[0] + 1) * (at[0] + 1) + apart * apart,
              new double[] {2 * (at[0] + 1) - 2 * apart, 2 * apart},
              new double[][] {{4, -2}, {-2, 2}});
        };
    assertThat(NewtonFit.minimise(loss, new int[] {0, 0}))
        .containsExactly(new double[] {-1, 1}, within(1e-9));
    assertThat(NewtonFit.minimise(loss, new int[] {1, 0}))
        .containsExactly(new double[] {0, 2}, within(1e-9));
  }

  @Example
  void aSystemIsSolvedAndOneThatIsNotPositiveDefiniteIsRefused() {
    assertThat(SymmetricSystem.solve(new double[][] {{4, 2}, {2, 3}}, new double[] {10, 8}))
        .containsExactly(new double[] {1.75, 1.5}, within(1e-12));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> SymmetricSystem.solve(new double[][] {{1, 2}, {2, 1}}, new double[] {1, 1}));
  }
}
