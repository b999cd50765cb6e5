package cn.tianwen.search.pages;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rounds numbers to hundredths so that they still add up as they are shown: every number is rounded
 * down, and those with the largest remainders are rounded up until the sum is right (Hamilton's
 * method). Each is less than two hundredths away from its exact value.
 */
final class Hundredths {

  private static final int ONE = 100;

  private Hundredths() {}

  /** A number in hundredths. */
  static long of(double number) {
    return Math.round(number * ONE);
  }

  /**
   * The parts of a sum in hundredths.
   *
   * @param total of the parts as it is shown, within a hundredth of their exact sum
   * @param parts at least one when the total is not 0
   */
  static long[] split(long total, List<Double> parts) {
    long[] rounded = parts.stream().mapToLong(part -> (long) Math.floor(part * ONE)).toArray();
    int missing =
        (int) (total - IntStream.range(0, rounded.length).mapToLong(i -> rounded[i]).sum());
    IntStream.range(0, rounded.length)
        .boxed()
        .sorted(
            Comparator.comparingDouble((Integer i) -> parts.get(i) * ONE - rounded[i]).reversed())
        .limit(Math.max(0, missing))
        .forEach(i -> rounded[i]++);
    return rounded;
  }
}
