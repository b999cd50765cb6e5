package cn.tianwen.evaluation.chart;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * An axis from 0 on, for shares.
 *
 * @param label what it shows
 * @param max where it ends, above 0
 */
public record Axis(String label, double max) {

  private static final List<Double> STEPS = List.of(0.01, 0.02, 0.05, 0.1, 0.2);
  private static final int MOST_TICKS = 8;

  /** An axis that ends at the next tick after the largest value, at most at 1. */
  public static Axis upTo(String label, double largest) {
    double step = step(largest);
    return new Axis(label, Math.min(1, step * Math.max(1, Math.ceil(largest / step))));
  }

  private static double step(double largest) {
    return STEPS.stream()
        .filter(step -> largest / step <= MOST_TICKS)
        .findFirst()
        .orElse(STEPS.getLast());
  }

  /** Where values are written, from 0 to the end. */
  List<Double> ticks() {
    double step = step(max);
    return IntStream.rangeClosed(0, (int) Math.round(max / step)).mapToObj(i -> i * step).toList();
  }

  /** A value as a percentage. */
  static String percent(double value) {
    return String.format(Locale.ROOT, "%d%%", Math.round(value * 100));
  }
}
