package cn.tianwen.search.rank;

import java.util.Arrays;

/** A value for every {@link Feature} of one candidate; 0 where none was set. Not thread-safe. */
public final class FeatureVector {

  private final double[] values = new double[Feature.values().length];

  /** The value of a feature. */
  public double get(Feature feature) {
    return values[feature.ordinal()];
  }

  /**
   * Sets a feature.
   *
   * @throws IllegalArgumentException when the value is not a finite number
   */
  FeatureVector set(Feature feature, double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(feature + " is " + value);
    }
    values[feature.ordinal()] = value;
    return this;
  }

  /** All values in the order of {@link Feature}; a copy. */
  public double[] toArray() {
    return values.clone();
  }

  /** A vector of given values, one for each {@link Feature}. */
  public static FeatureVector of(double[] values) {
    FeatureVector vector = new FeatureVector();
    for (Feature feature : Feature.values()) {
      vector.set(feature, values[feature.ordinal()]);
    }
    return vector;
  }

  @Override
  public String toString() {
    return Arrays.toString(values);
  }
}
