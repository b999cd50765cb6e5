package cn.tianwen.search.understand;

/**
 * Months of the year, both ends included; {@code from} is behind {@code to} where the range crosses
 * the new year.
 *
 * @param from 1 to 12, or 0 when nothing is known
 * @param to 1 to 12, or 0 when nothing is known
 */
public record MonthRange(int from, int to) {

  /** Nothing is known. */
  public static final MonthRange UNKNOWN = new MonthRange(0, 0);

  /** Refuses what is no month. */
  public MonthRange {
    if (from < 0 || from > 12 || to < 0 || to > 12 || (from == 0) != (to == 0)) {
      throw new IllegalArgumentException("No months: " + from + " to " + to);
    }
  }

  /** One month, 1 to 12. */
  public static MonthRange of(int month) {
    return new MonthRange(month, month);
  }

  /** Whether anything is known. */
  public boolean isKnown() {
    return from != 0;
  }

  /** The month when it is a single one, otherwise 0. */
  public int month() {
    return from == to ? from : 0;
  }

  /** Whether a month, 1 to 12, lies within. */
  public boolean contains(int month) {
    return from <= to ? from <= month && month <= to : month >= from || month <= to;
  }
}
