package cn.tianwen.evaluation.relevance;

import cn.tianwen.evaluation.measure.Share;

/**
 * A figure to hold later versions to.
 *
 * @param value 0 to 1
 * @param oneNeed how much one need can move it: vectors depend in their last digits on the texts
 *     that they were computed with, so a change of this size may mean nothing
 * @param higherIsBetter whether a fall or a rise is for the worse
 */
public record Recorded(double value, double oneNeed, boolean higherIsBetter) {

  private static final double ROUNDING = 1e-9;

  /** A mean over so many needs. */
  static Recorded ofMean(double value, int needs, boolean higherIsBetter) {
    return new Recorded(value, 1.0 / needs, higherIsBetter);
  }

  /** A share; 0, which nothing can undercut, where there is nothing to have a share of. */
  static Recorded of(Share share) {
    return share.whole() == 0
        ? new Recorded(0, 1, true)
        : new Recorded(share.value(), 1.0 / share.whole(), true);
  }

  /** Whether a later value is worse by more than one need. */
  boolean isWorse(double later) {
    double fall = higherIsBetter ? value - later : later - value;
    return fall > oneNeed + ROUNDING;
  }
}
