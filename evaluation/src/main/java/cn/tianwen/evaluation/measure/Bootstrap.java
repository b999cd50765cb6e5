package cn.tianwen.evaluation.measure;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * The 95 % interval of a mean by the percentile bootstrap: as many values are drawn with
 * replacement as there are, {@value #RESAMPLES} times; the interval leaves out the lowest and the
 * highest fortieth of the means. The draws are the same on every call with as many values, so that
 * figures of one run go together and a run can be repeated.
 */
public final class Bootstrap {

  private static final int RESAMPLES = 1_000;
  private static final int LEFT_OUT = RESAMPLES / 40;
  private static final long SEED = 20_260_101L;

  private Bootstrap() {}

  /**
   * The interval of the mean. For a paired difference give the differences.
   *
   * @param values one for each query, at least one
   */
  public static Interval ofMean(double[] values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("There is no mean of nothing");
    }
    SplittableRandom random = new SplittableRandom(SEED);
    double[] means = new double[RESAMPLES];
    for (int i = 0; i < RESAMPLES; i++) {
      double sum = 0;
      for (int drawn = 0; drawn < values.length; drawn++) {
        sum += values[random.nextInt(values.length)];
      }
      means[i] = sum / values.length;
    }
    Arrays.sort(means);
    return new Interval(means[LEFT_OUT], means[RESAMPLES - 1 - LEFT_OUT]);
  }
}
