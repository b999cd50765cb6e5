package cn.tianwen.evaluation.train;

/**
 * Minimises a smooth convex function under sign constraints by a projected Newton method (Bertsekas
 * 1982): a weight at 0 that the gradient pushes to the wrong side rests, the others take a Newton
 * step, which ends where a weight would change to the wrong sign. A step that does not lower the
 * function is halved.
 */
final class NewtonFit {

  private static final int STEPS = 100;
  private static final int HALVINGS = 30;
  private static final double CONVERGED = 1e-12;

  private NewtonFit() {}

  /**
   * The weights at the minimum.
   *
   * @param loss what is minimised
   * @param signs for each weight 1 when it may not be negative, -1 when it may not be positive, 0
   *     when it is free
   */
  static double[] minimise(Loss loss, int[] signs) {
    double[] weights = new double[signs.length];
    Loss.Value now = loss.at(weights);
    for (int step = 0; step < STEPS; step++) {
      boolean[] resting = resting(weights, now.gradient(), signs);
      double[] direction =
          SymmetricSystem.solve(without(now.hessian(), resting), without(now.gradient(), resting));
      double[] tried = weights;
      Loss.Value next = now;
      double length = 1;
      for (int halving = 0; halving < HALVINGS; halving++) {
        tried = step(weights, direction, length, signs);
        next = loss.at(tried);
        if (next.loss() < now.loss()) {
          break;
        }
        length /= 2;
      }
      double gained = now.loss() - next.loss();
      if (!(gained > 0)) {
        return weights;
      }
      weights = tried;
      now = next;
      if (gained < CONVERGED) {
        return weights;
      }
    }
    return weights;
  }

  private static boolean[] resting(double[] weights, double[] gradient, int[] signs) {
    boolean[] resting = new boolean[signs.length];
    for (int i = 0; i < signs.length; i++) {
      resting[i] = weights[i] == 0 && signs[i] * gradient[i] > 0;
    }
    return resting;
  }

  private static double[] step(double[] weights, double[] direction, double length, int[] signs) {
    double[] moved = weights.clone();
    for (int i = 0; i < moved.length; i++) {
      moved[i] -= length * direction[i];
      if (signs[i] * moved[i] < 0) {
        moved[i] = 0;
      }
    }
    return moved;
  }

  private static double[] without(double[] gradient, boolean[] resting) {
    double[] rest = gradient.clone();
    for (int i = 0; i < rest.length; i++) {
      if (resting[i]) {
        rest[i] = 0;
      }
    }
    return rest;
  }

  private static double[][] without(double[][] hessian, boolean[] resting) {
    int size = hessian.length;
    double[][] rest = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        rest[i][j] = resting[i] || resting[j] ? (i == j ? 1 : 0) : hessian[i][j];
      }
    }
    return rest;
  }

  /** A smooth convex function of weights. */
  @FunctionalInterface
  interface Loss {

    Value at(double[] weights);

    /**
     * The function with its derivatives at one point.
     *
     * @param gradient first derivatives
     * @param hessian second derivatives; positive definite
     */
    record Value(double loss, double[] gradient, double[][] hessian) {

      /** A penalty of {@code penalties[i] * weights[i]^2} for each weight. */
      static Value ridge(double[] weights, double[] penalties) {
        int size = weights.length;
        double[] gradient = new double[size];
        double[][] hessian = new double[size][size];
        double loss = 0;
        for (int i = 0; i < size; i++) {
          loss += penalties[i] * weights[i] * weights[i];
          gradient[i] = 2 * penalties[i] * weights[i];
          hessian[i][i] = 2 * penalties[i];
        }
        return new Value(loss, gradient, hessian);
      }
    }
  }
}
