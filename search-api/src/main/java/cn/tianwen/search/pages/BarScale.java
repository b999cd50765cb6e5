package cn.tianwen.search.pages;

import cn.tianwen.search.similar.Trace;
import java.util.Collection;
import java.util.Locale;

/**
 * Where the bars of an answer begin and how long they are, as percentages of one width for all.
 *
 * @param lowest amount, at most 0
 * @param highest amount, at least 0
 */
record BarScale(double lowest, double highest) {

  private static final double WHOLE = 100;

  /** The scale on which every group's amount has room. */
  static BarScale of(Collection<Trace.CaseTrace> cases) {
    double lowest = 0;
    double highest = 0;
    for (Trace.CaseTrace one : cases) {
      for (Trace.GroupTrace group : one.groups()) {
        lowest = Math.min(lowest, group.sum());
        highest = Math.max(highest, group.sum());
      }
    }
    return new BarScale(lowest, highest);
  }

  /** Where nothing lies. */
  String zero() {
    return percent(-lowest);
  }

  /** Where the bar of an amount begins. */
  String start(double amount) {
    return percent(Math.min(amount, 0) - lowest);
  }

  /** How long the bar of an amount is. */
  String width(double amount) {
    return percent(Math.abs(amount));
  }

  private String percent(double part) {
    double range = highest - lowest;
    return String.format(Locale.ROOT, "%.1f%%", range > 0 ? WHOLE * part / range : 0);
  }
}
