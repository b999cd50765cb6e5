package cn.tianwen.evaluation.train;

import java.util.Arrays;

/**
 * Minimises a smooth convex function by Newton's method with step halving. Weights that would take
 * the wrong sign are held at 0 and the rest is fitted again.
 */
final class NewtonFit {

  private static final int STEPS = 60;
  private static final int HALVINGS = 30;
  private static final double CONVERGED = 1e-9;

  private NewtonFit() {}

  /**
   * The weights at the minimum.
   *
   * @param loss what is minimised
   * @param signs for each weight 1 when it may not be negative, -1 when it may not be positive, 0
   *     when it is free
   */
  static double[] minimise(Loss loss, int[] signs) {
    boolean[] held = new boolean[signs.length];
    while (true) {
      double[] weights = minimise(loss, held, signs.length);
      boolean wrong = false;
      for (int i = 0; i < signs.length; i++) {
        if (signs[i] * weights[i] < 0) {
          held[i] = true;
          wrong = true;
        }
      }
      if (!wrong) {
        return weights;
      }
    }
  }

  private static double[] minimise(Loss loss, boolean[] held, int size) {
    double[] weights = new double[size];
    Loss.Value now = loss.at(weights);
    for (int step = 0; step < STEPS; step++) {
      double[] direction =
          SymmetricSystem.solve(free(now.hessian(), held), free(now.gradient(), held));
      double length = 1;
      Loss.Value next = now;
      double[] tried = weights;
      for (int halving = 0; halving < HALVINGS; halving++) {
        tried = minus(weights, direction, length);
        next = loss.at(tried);
        if (next.loss() <= now.loss()) {
          break;
        }
        length /= 2;
      }
      double gained = now.loss() - next.loss();
      if (gained < 0) {
        break;
      }
      weights = tried;
      now = next;
      if (gained < CONVERGED) {
        break;
      }
    }
    return weights;
  }

  private static double[] minus(double[] weights, double[] direction, double length) {
    double[] moved = weights.clone();
    for (int i = 0; i < moved.length; i++) {
      moved[i] -= length * direction[i];
    }
    return moved;
  }

  private static double[] free(double[] gradient, boolean[] held) {
    double[] free = gradient.clone();
    for (int i = 0; i < free.length; i++) {
      if (held[i]) {
        free[i] = 0;
      }
    }
    return free;
  }

  private static double[][] free(double[][] hessian, boolean[] held) {
    double[][] free = new double[hessian.length][];
    for (int i = 0; i < hessian.length; i++) {
      free[i] = held[i] ? new double[hessian.length] : hessian[i].clone();
      for (int j = 0; j < hessian.length; j++) {
        if (held[j]) {
          free[i][j] = 0;
        }
      }
      if (held[i]) {
        free[i][i] = 1;
      }
    }
    return free;
  }

  /** A smooth convex function of weights. */
  @FunctionalInterface
  interface Loss {

    Value at(double[] weights);

    /** The function with its first and second derivatives at one point. */
    record Value(double loss, double[] gradient, double[][] hessian) {

      /** Starts with a ridge penalty of {@code ridge * |weights|^2}. */
      static Value ridge(double[] weights, double ridge, double sumSoFar) {
        int size = weights.length;
        double[] gradient = new double[size];
        double[][] hessian = new double[size][size];
        double loss = sumSoFar;
        for (int i = 0; i < size; i++) {
          loss += ridge * weights[i] * weights[i];
          gradient[i] = 2 * ridge * weights[i];
          hessian[i][i] = 2 * ridge;
        }
        return new Value(loss, gradient, hessian);
      }

      @Override
      public String toString() {
        return loss + " " + Arrays.toString(gradient);
      }
    }
  }
}
