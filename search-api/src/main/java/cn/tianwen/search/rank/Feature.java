package cn.tianwen.search.rank;

/**
 * What a {@link RankingModel} knows of a candidate. Every feature is 0 when nothing is known, so
 * that missing metadata moves no case. Names are those of the model file; a feature whose meaning
 * changes gets another name.
 */
public enum Feature {
  /** Cosine of the two vectors, -1 to 1. */
  COSINE(FeatureGroup.MEANING),
  /** Standard score of the cosine over the candidates. */
  COSINE_Z(FeatureGroup.MEANING),
  /**
   * Mean cosine of the case to its neighbourhood (hubness, Radovanović et al. 2010), so that a case
   * which is near to everything is not near to this need in particular; as stored in the index.
   */
  HUBNESS(FeatureGroup.MEANING),
  /** BM25 score on words, divided by the need's self score; 2.2 for a case with the same words. */
  WORDS_SELF(FeatureGroup.WORDING),
  /** The same on characters. */
  CHARACTERS_SELF(FeatureGroup.WORDING),
  /** The same on pairs of characters. */
  BIGRAMS_SELF(FeatureGroup.WORDING),
  /** Standard score of the BM25 score on words over the candidates. */
  WORDS_Z(FeatureGroup.WORDING),
  /** The same on characters. */
  CHARACTERS_Z(FeatureGroup.WORDING),
  /** The same on pairs of characters. */
  BIGRAMS_Z(FeatureGroup.WORDING),
  /** Standard score of the three BM25 scores together. */
  LEXICAL_Z(FeatureGroup.WORDING),
  /** Share of the need's words that the case holds, by idf, 0 to 1. */
  WORDS_COVERED(FeatureGroup.WORDING),
  /** The same of characters. */
  CHARACTERS_COVERED(FeatureGroup.WORDING),
  /** The same of pairs of characters. */
  BIGRAMS_COVERED(FeatureGroup.WORDING),
  /** The same of pairs within the best passage of about twice the need's length. */
  PASSAGE_COVERED(FeatureGroup.WORDING),
  /** Idf of the shared characters for each character of the case, in units of the mean idf. */
  CHARACTERS_DENSITY(FeatureGroup.WORDING),
  /** The same of pairs of characters. */
  BIGRAMS_DENSITY(FeatureGroup.WORDING),
  /** Logarithm of the case's length divided by the need's. */
  LENGTH_RATIO(FeatureGroup.LENGTH),
  /** Absolute value of {@link #LENGTH_RATIO}. */
  LENGTH_DIFFERENCE(FeatureGroup.LENGTH),
  /** Logarithm of the case's length divided by the mean length. */
  LENGTH(FeatureGroup.LENGTH),
  /** Share of the need's concepts that the case names, 0 to 1. */
  CONCEPTS_COVERED(FeatureGroup.SUBJECT),
  /** Standard score of the shared concepts' BM25 score over the candidates. */
  CONCEPTS_Z(FeatureGroup.SUBJECT),
  /** 1 when both are about the same plant or animal. */
  SAME_CROP(FeatureGroup.SUBJECT),
  /** 1 when they are about two of one group, as two kinds of citrus. */
  RELATED_CROP(FeatureGroup.SUBJECT),
  /** 1 when they are about different plants or animals. */
  OTHER_CROP(FeatureGroup.SUBJECT),
  /** 1 when both name the same pest, disease or disorder. */
  SAME_AILMENT(FeatureGroup.SUBJECT),
  /** 1 when both name one, and not the same. */
  OTHER_AILMENT(FeatureGroup.SUBJECT),
  /** 1 when both name the same symptom. */
  SAME_SYMPTOM(FeatureGroup.SUBJECT),
  /** 1 when both name symptoms, and not the same. */
  OTHER_SYMPTOM(FeatureGroup.SUBJECT),
  /** 1 when the case belongs to the industry that was given. */
  SAME_INDUSTRY(FeatureGroup.CIRCUMSTANCES),
  /** Levels of the region tree that both share: province 1/3, city 2/3, county 1. */
  REGION_SHARED(FeatureGroup.CIRCUMSTANCES),
  /** {@code exp(-d/100 km)} for the distance d of the two places. */
  REGION_NEAR(FeatureGroup.CIRCUMSTANCES),
  /** Cosine of the two months' angle on the circle of the year, -1 to 1. */
  SEASON(FeatureGroup.CIRCUMSTANCES),
  /** What the reporter said: effective 1, partly -0.5, ineffective -1. */
  EVALUATION(FeatureGroup.QUALITY),
  /** Smoothed share of helpful verdicts less one half, -0.5 to 0.5. */
  HELPFUL(FeatureGroup.QUALITY),
  /** Age of the solution in years, at most 10, negative. */
  AGE(FeatureGroup.QUALITY);

  private final FeatureGroup group;

  Feature(FeatureGroup group) {
    this.group = group;
  }

  /** What it is about. */
  public FeatureGroup group() {
    return group;
  }
}
