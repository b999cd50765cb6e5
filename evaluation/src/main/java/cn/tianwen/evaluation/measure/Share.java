package cn.tianwen.evaluation.measure;

import java.util.Collection;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * A part of a whole.
 *
 * @param part how many of them
 * @param whole how many in all, at least {@code part}
 */
public record Share(int part, int whole) {

  /** Refuses a part that is larger than the whole. */
  public Share {
    if (part < 0 || part > whole) {
      throw new IllegalArgumentException("Not a share: " + part + " of " + whole);
    }
  }

  /** How many of these fulfil a condition. */
  public static <T> Share of(Collection<T> all, Predicate<? super T> condition) {
    return new Share((int) all.stream().filter(condition).count(), all.size());
  }

  /** 0 to 1; not a number for a part of nothing. */
  public double value() {
    return (double) part / whole;
  }

  /** For people: {@code 0.950 (19 of 20)}. */
  @Override
  public String toString() {
    return whole == 0
        ? "none"
        : String.format(Locale.ROOT, "%.3f (%d of %d)", value(), part, whole);
  }
}
