package cn.tianwen.search.rank;

import java.util.EnumMap;
import java.util.Map;

/**
 * What stands in where no model was trained: a sum of standard scores with fixed weights, the
 * cosine and the shared wording. Training starts from its weights of circumstances and quality,
 * which no public set can teach.
 */
public final class UntrainedModel {

  private static final String VERSION = "untrained";

  private UntrainedModel() {}

  /** The model. */
  public static RankingModel model() {
    Map<Feature, RankingModel.Term> terms = new EnumMap<>(fixedTerms());
    add(terms, Feature.COSINE_Z, 0.3);
    add(terms, Feature.LEXICAL_Z, 0.3);
    add(terms, Feature.CONCEPTS_Z, 0.12);
    add(terms, Feature.COSINE, 5);
    add(terms, Feature.BIGRAMS_COVERED, 2.5);
    add(terms, Feature.SAME_CROP, 0.3);
    add(terms, Feature.RELATED_CROP, -0.1);
    add(terms, Feature.OTHER_CROP, -0.3);
    return new RankingModel(VERSION, terms, confidence());
  }

  /**
   * The terms that are set and not fitted: place, season and quality decide between cases that are
   * alike, and never outweigh what the need says.
   */
  public static Map<Feature, RankingModel.Term> fixedTerms() {
    Map<Feature, RankingModel.Term> terms = new EnumMap<>(Feature.class);
    add(terms, Feature.SAME_INDUSTRY, 0.3);
    add(terms, Feature.REGION_SHARED, 0.2);
    add(terms, Feature.REGION_NEAR, 0.2);
    add(terms, Feature.SEASON, 0.15);
    add(terms, Feature.EVALUATION, 0.15);
    add(terms, Feature.HELPFUL, 0.8);
    add(terms, Feature.AGE, 0.02);
    return terms;
  }

  private static void add(Map<Feature, RankingModel.Term> terms, Feature feature, double weight) {
    terms.put(feature, new RankingModel.Term(0, 1, weight));
  }

  private static ConfidenceModel confidence() {
    Map<Signal, Double> weights = new EnumMap<>(Signal.class);
    weights.put(Signal.COSINE, 30.0);
    weights.put(Signal.BIGRAMS_COVERED, 12.0);
    weights.put(Signal.SAME_CROP, 0.4);
    weights.put(Signal.RELATED_CROP, -0.8);
    weights.put(Signal.OTHER_CROP, -1.8);
    weights.put(Signal.SAME_AILMENT, 1.0);
    weights.put(Signal.OTHER_AILMENT, -0.5);
    weights.put(Signal.SAME_SYMPTOM, 0.4);
    weights.put(Signal.OTHER_SYMPTOM, -0.8);
    return new ConfidenceModel(-24, weights, 0.65, 0.25);
  }
}
