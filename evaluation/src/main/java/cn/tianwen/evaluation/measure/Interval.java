package cn.tianwen.evaluation.measure;

/**
 * From where to where a figure may lie.
 *
 * @param low lower end, included
 * @param high upper end, included; not below the lower
 */
public record Interval(double low, double high) {

  /** Refuses ends in the wrong order. */
  public Interval {
    if (!(low <= high)) {
      throw new IllegalArgumentException("Not an interval: " + low + " to " + high);
    }
  }

  /** Whether a value lies between the ends. */
  public boolean contains(double value) {
    return low <= value && value <= high;
  }
}
