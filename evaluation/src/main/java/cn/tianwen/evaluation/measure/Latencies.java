package cn.tianwen.evaluation.measure;

import java.util.Arrays;

/**
 * Percentiles of how long something took, in milliseconds. Not a number when nothing was measured.
 *
 * @param p50 half took no longer
 * @param p95 95 of 100 took no longer
 * @param p99 99 of 100 took no longer
 */
public record Latencies(double p50, double p95, double p99) {

  private static final double NANOS_PER_MILLI = 1e6;

  /** Percentiles by nearest rank: each is a time that was really measured. */
  public static Latencies ofNanos(long[] nanos) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return new Latencies(percentile(sorted, 50), percentile(sorted, 95), percentile(sorted, 99));
  }

  private static double percentile(long[] sorted, int percent) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    int rank = (int) Math.ceilDiv((long) sorted.length * percent, 100L);
    return sorted[rank - 1] / NANOS_PER_MILLI;
  }

  /** This divided by another, percentile by percentile. */
  public Latencies dividedBy(Latencies other) {
    return new Latencies(p50 / other.p50, p95 / other.p95, p99 / other.p99);
  }
}
