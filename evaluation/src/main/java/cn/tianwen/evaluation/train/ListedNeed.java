package cn.tianwen.evaluation.train;

/**
 * A need as numbers: a softmax over its candidates, and which of them should have the probability.
 *
 * @param rows features of each candidate
 * @param offsets what the features that are not fitted add to the score of each candidate
 * @param solving candidates that solve the need, at least one
 * @param weight how much the need counts
 */
record ListedNeed(double[][] rows, double[] offsets, int[] solving, double weight) {

  /**
   * Adds the derivatives of this need's loss; returns the loss.
   *
   * @param share of this need in the whole
   * @param hessian only its lower half is filled
   */
  double add(double[] weights, double share, double[] gradient, double[][] hessian) {
    double[] probabilities = probabilities(weights);
    int size = weights.length;
    double[] mean = new double[size];
    for (int row = 0; row < rows.length; row++) {
      for (int i = 0; i < size; i++) {
        mean[i] += probabilities[row] * rows[row][i];
      }
    }
    for (int row = 0; row < rows.length; row++) {
      double probability = probabilities[row] * share;
      for (int i = 0; i < size; i++) {
        double apart = probability * (rows[row][i] - mean[i]);
        for (int j = 0; j <= i; j++) {
          hessian[i][j] += apart * (rows[row][j] - mean[j]);
        }
      }
    }
    double loss = 0;
    for (int row : solving) {
      double part = share / solving.length;
      loss -= part * Math.log(Math.max(probabilities[row], Double.MIN_NORMAL));
      for (int i = 0; i < size; i++) {
        gradient[i] += part * (mean[i] - rows[row][i]);
      }
    }
    return loss;
  }

  private double[] probabilities(double[] weights) {
    double[] scores = offsets.clone();
    double highest = Double.NEGATIVE_INFINITY;
    for (int row = 0; row < rows.length; row++) {
      for (int i = 0; i < weights.length; i++) {
        scores[row] += weights[i] * rows[row][i];
      }
      highest = Math.max(highest, scores[row]);
    }
    double sum = 0;
    for (int row = 0; row < scores.length; row++) {
      scores[row] = Math.exp(scores[row] - highest);
      sum += scores[row];
    }
    for (int row = 0; row < scores.length; row++) {
      scores[row] /= sum;
    }
    return scores;
  }
}
