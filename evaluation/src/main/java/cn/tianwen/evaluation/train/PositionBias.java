package cn.tianwen.evaluation.train;

/**
 * Corrects for people's judging what stands first, whether it is the best or not. A verdict on rank
 * r counts {@code 1 / p(r)}, where {@code p(r) = r^-eta} is the propensity that somebody looks so
 * far down: inverse propensity weighting (Joachims, Swaminathan and Schnabel, "Unbiased
 * Learning-to-Rank with Biased Feedback", WSDM 2017, who use this form of p). Then the expected
 * loss is the one that verdicts on all cases would give. A weight is at most {@value #MOST}: the
 * estimate becomes a little biased and its variance bounded (truncated importance sampling, Ionides
 * 2008; Strehl et al. 2010), so that one lucky find at rank 20 does not decide.
 *
 * @param eta how steeply attention falls, not negative; 0 for no correction, 1 is usual
 */
public record PositionBias(double eta) {

  private static final double MOST = 10;

  /** Refuses what is no number or would favour the first ranks even more. */
  public PositionBias {
    if (!(eta >= 0) || Double.isInfinite(eta)) {
      throw new IllegalArgumentException("eta must be a number from 0: " + eta);
    }
  }

  /**
   * How much a verdict counts.
   *
   * @param rank at which the case was shown, from 1
   * @return 1 to {@value #MOST}
   */
  double weight(int rank) {
    if (rank < 1) {
      throw new IllegalArgumentException("Ranks begin with 1: " + rank);
    }
    return Math.min(MOST, Math.pow(rank, eta));
  }
}
