package cn.tianwen.search.rank;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A linear model: the score of a candidate is the sum over the features of {@code weight * (value -
 * mean) / scale}. Scores are log-odds within one query.
 *
 * @param version names the training run
 * @param terms by feature; one that is missing does not count
 * @param confidence turns scores into probabilities
 */
public record RankingModel(String version, Map<Feature, Term> terms, ConfidenceModel confidence) {

  /** Keeps its own copy. */
  public RankingModel {
    terms = terms.isEmpty() ? Map.of() : new EnumMap<>(terms);
  }

  /**
   * How one feature counts.
   *
   * @param mean of the feature in training
   * @param scale its standard deviation in training, above 0
   * @param weight log-odds for one standard deviation
   */
  public record Term(double mean, double scale, double weight) {

    /** Refuses a scale that divides by nothing. */
    public Term {
      if (!(scale > 0) || !Double.isFinite(mean) || !Double.isFinite(weight)) {
        throw new IllegalArgumentException(
            "Not a term of a model: mean " + mean + ", scale " + scale + ", weight " + weight);
      }
    }

    double contribution(double value) {
      return weight * (value - mean) / scale;
    }
  }

  /** What a feature adds to the score of a candidate. */
  public double contribution(Feature feature, FeatureVector features) {
    Term term = terms.get(feature);
    return term == null ? 0 : term.contribution(features.get(feature));
  }

  /** The score of a candidate: the sum of all contributions. */
  public double score(FeatureVector features) {
    double sum = 0;
    for (Feature feature : Feature.values()) {
      sum += contribution(feature, features);
    }
    return sum;
  }

  /** What each group of features adds to the score; the values add up to it. */
  public Map<FeatureGroup, Double> contributions(FeatureVector features) {
    Map<FeatureGroup, Double> sums = new EnumMap<>(FeatureGroup.class);
    for (Feature feature : Feature.values()) {
      sums.merge(feature.group(), contribution(feature, features), Double::sum);
    }
    return sums;
  }

  /** The candidates, the best first; equal scores are ordered by id. */
  public List<Ranked> rank(List<Candidate> candidates) {
    List<Ranked> ranked = new ArrayList<>();
    candidates.forEach(one -> ranked.add(new Ranked(one, score(one.features()))));
    ranked.sort(
        Comparator.comparingDouble(Ranked::score)
            .reversed()
            .thenComparing(one -> Objects.requireNonNull(one.candidate().document().id())));
    return ranked;
  }

  /**
   * A candidate in its place.
   *
   * @param score log-odds, comparable within one query only
   */
  public record Ranked(Candidate candidate, double score) {}
}
