package cn.tianwen.evaluation.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Compares a loss's derivatives with differences of its values. */
final class Slopes {

  private static final double STEP = 1e-5;

  private Slopes() {}

  static void areThoseOfTheValues(NewtonFit.Loss loss, double[] at) {
    NewtonFit.Loss.Value here = loss.at(at);
    for (int i = 0; i < at.length; i++) {
      NewtonFit.Loss.Value after = loss.at(moved(at, i, STEP));
      NewtonFit.Loss.Value before = loss.at(moved(at, i, -STEP));
      assertThat(here.gradient()[i])
          .as("slope of weight %d", i)
          .isCloseTo((after.loss() - before.loss()) / (2 * STEP), within(1e-6));
      for (int j = 0; j < at.length; j++) {
        assertThat(here.hessian()[j][i])
            .as("curvature of weights %d and %d", j, i)
            .isCloseTo((after.gradient()[j] - before.gradient()[j]) / (2 * STEP), within(1e-6));
      }
    }
  }

  private static double[] moved(double[] at, int i, double by) {
    double[] moved = at.clone();
    moved[i] += by;
    return moved;
  }
}
