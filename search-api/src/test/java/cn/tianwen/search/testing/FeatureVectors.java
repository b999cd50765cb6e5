package cn.tianwen.search.testing;

import cn.tianwen.search.rank.Feature;
import cn.tianwen.search.rank.FeatureVector;
import java.util.Map;

/** Features for tests; those not named are 0. */
public final class FeatureVectors {

  private FeatureVectors() {}

  public static FeatureVector of(Map<Feature, Double> known) {
    double[] values = new double[Feature.values().length];
    known.forEach((feature, value) -> values[feature.ordinal()] = value);
    return FeatureVector.of(values);
  }

  public static FeatureVector none() {
    return of(Map.of());
  }
}
