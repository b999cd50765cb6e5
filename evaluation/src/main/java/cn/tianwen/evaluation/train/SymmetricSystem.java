package cn.tianwen.evaluation.train;

/** Solves a symmetric positive definite system of linear equations by Cholesky decomposition. */
final class SymmetricSystem {

  private SymmetricSystem() {}

  /**
   * The solution {@code x} of {@code matrix * x = right}.
   *
   * @param matrix symmetric; only its lower half is read
   * @throws IllegalArgumentException when it is not positive definite
   */
  static double[] solve(double[][] matrix, double[] right) {
    int size = right.length;
    double[][] lower = decompose(matrix, size);
    double[] x = right.clone();
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < i; k++) {
        x[i] -= lower[i][k] * x[k];
      }
      x[i] /= lower[i][i];
    }
    for (int i = size - 1; i >= 0; i--) {
      for (int k = i + 1; k < size; k++) {
        x[i] -= lower[k][i] * x[k];
      }
      x[i] /= lower[i][i];
    }
    return x;
  }

  private static double[][] decompose(double[][] matrix, int size) {
    double[][] lower = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j <= i; j++) {
        double sum = matrix[i][j];
        for (int k = 0; k < j; k++) {
          sum -= lower[i][k] * lower[j][k];
        }
        if (i == j) {
          if (!(sum > 0)) {
            throw new IllegalArgumentException("The matrix is not positive definite at row " + i);
          }
          lower[i][i] = Math.sqrt(sum);
        } else {
          lower[i][j] = sum / lower[j][j];
        }
      }
    }
    return lower;
  }
}
