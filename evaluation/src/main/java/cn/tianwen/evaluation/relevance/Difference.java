package cn.tianwen.evaluation.relevance;

import cn.tianwen.evaluation.measure.Bootstrap;
import cn.tianwen.evaluation.measure.Interval;
import java.util.Arrays;

/**
 * How much better {@code tianwen} ranks than another system, need by need.
 *
 * @param other name of the other system
 * @param mean of the differences in nDCG@10, -1 to 1; above 0 when {@code tianwen} is better
 * @param interval of the mean, 95 %
 */
record Difference(String other, double mean, Interval interval) {

  static Difference of(SystemFigures tianwen, SystemFigures other) {
    double[] differences = Figure.NDCG_AT_10.of(tianwen.qualities());
    double[] others = Figure.NDCG_AT_10.of(other.qualities());
    Arrays.setAll(differences, i -> differences[i] - others[i]);
    return new Difference(
        other.name(),
        Arrays.stream(differences).average().orElse(0),
        Bootstrap.ofMean(differences));
  }
}
