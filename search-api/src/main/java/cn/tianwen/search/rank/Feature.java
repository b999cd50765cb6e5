package cn.tianwen.search.rank;

/**
 * What a {@link RankingModel} knows of a candidate. Every feature is 0 when nothing is known, so
 * that missing metadata moves no case. Names are those of the model file; a feature whose meaning
 * changes gets another name.
 */
public enum Feature {
  /** Cosine of the two vectors, -1 to 1. */
  COSINE(FeatureGroup.MEANING, "语义相近"),
  /** Standard score of the cosine over the candidates. */
  COSINE_Z(FeatureGroup.MEANING, "语义相近，比别的候选突出多少"),
  /**
   * {@link #COSINE} times the logarithm of the need's length divided by the mean length of a case:
   * the longer a need is, the less its one vector says of it.
   */
  COSINE_BY_LENGTH(FeatureGroup.MEANING, "语义相近，按需求长短加减"),
  /**
   * Mean cosine of the case to its neighbourhood (hubness, Radovanović et al. 2010), so that a case
   * which is near to everything is not near to this need in particular; as stored in the index.
   */
  HUBNESS(FeatureGroup.MEANING, "和什么都相近（枢纽度）"),
  /** BM25 score on words, divided by the need's self score; 2.2 for a case with the same words. */
  WORDS_SELF(FeatureGroup.WORDING, "词的匹配分占满分多少"),
  /** The same on characters. */
  CHARACTERS_SELF(FeatureGroup.WORDING, "字的匹配分占满分多少"),
  /** The same on pairs of characters. */
  BIGRAMS_SELF(FeatureGroup.WORDING, "字对的匹配分占满分多少"),
  /** Standard score of the BM25 score on words over the candidates. */
  WORDS_Z(FeatureGroup.WORDING, "词的匹配，比别的候选突出多少"),
  /** The same on characters. */
  CHARACTERS_Z(FeatureGroup.WORDING, "字的匹配，比别的候选突出多少"),
  /** The same on pairs of characters. */
  BIGRAMS_Z(FeatureGroup.WORDING, "字对的匹配，比别的候选突出多少"),
  /** Standard score of the three BM25 scores together. */
  LEXICAL_Z(FeatureGroup.WORDING, "三种用词合起来，比别的候选突出多少"),
  /** {@link #LEXICAL_Z} times the same logarithm. */
  LEXICAL_BY_LENGTH(FeatureGroup.WORDING, "三种用词合起来，按需求长短加减"),
  /** Share of the need's words that the case holds, by idf, 0 to 1. */
  WORDS_COVERED(FeatureGroup.WORDING, "需求的词说到了多少"),
  /** The same of characters. */
  CHARACTERS_COVERED(FeatureGroup.WORDING, "需求的字说到了多少"),
  /** The same of pairs of characters. */
  BIGRAMS_COVERED(FeatureGroup.WORDING, "需求的字对说到了多少"),
  /** The same of pairs within the best passage of about twice the need's length. */
  PASSAGE_COVERED(FeatureGroup.WORDING, "最像的一段说到了多少"),
  /** Idf of the shared characters for each character of the case, in units of the mean idf. */
  CHARACTERS_DENSITY(FeatureGroup.WORDING, "相同的字有多密"),
  /** The same of pairs of characters. */
  BIGRAMS_DENSITY(FeatureGroup.WORDING, "相同的字对有多密"),
  /** Logarithm of the case's length divided by the need's. */
  LENGTH_RATIO(FeatureGroup.LENGTH, "比需求长多少（对数）"),
  /** Absolute value of {@link #LENGTH_RATIO}. */
  LENGTH_DIFFERENCE(FeatureGroup.LENGTH, "长短差多少（对数）"),
  /** Logarithm of the case's length divided by the mean length. */
  LENGTH(FeatureGroup.LENGTH, "比一般案例长多少（对数）"),
  /** Share of the need's concepts that the case names, 0 to 1. */
  CONCEPTS_COVERED(FeatureGroup.SUBJECT, "需求的概念说到了多少"),
  /** Standard score of the shared concepts' BM25 score over the candidates. */
  CONCEPTS_Z(FeatureGroup.SUBJECT, "共同的概念，比别的候选突出多少"),
  /** 1 when both are about the same plant or animal. */
  SAME_CROP(FeatureGroup.SUBJECT, "同一作物"),
  /** 1 when they are about two of one group, as two kinds of citrus. */
  RELATED_CROP(FeatureGroup.SUBJECT, "相近作物"),
  /** 1 when they are about different plants or animals. */
  OTHER_CROP(FeatureGroup.SUBJECT, "不同作物"),
  /** 1 when both name the same pest, disease or disorder. */
  SAME_AILMENT(FeatureGroup.SUBJECT, "同一病虫害"),
  /** 1 when both name one, and not the same. */
  OTHER_AILMENT(FeatureGroup.SUBJECT, "不同病虫害"),
  /** 1 when both name the same symptom. */
  SAME_SYMPTOM(FeatureGroup.SUBJECT, "同一症状"),
  /** 1 when both name symptoms, and not the same. */
  OTHER_SYMPTOM(FeatureGroup.SUBJECT, "不同症状"),
  /** 1 when the case belongs to the industry that was given. */
  SAME_INDUSTRY(FeatureGroup.CIRCUMSTANCES, "同一产业"),
  /** Levels of the region tree that both share: province 1/3, city 2/3, county 1. */
  REGION_SHARED(FeatureGroup.CIRCUMSTANCES, "同省、同市、同县"),
  /** {@code exp(-d/100 km)} for the distance d of the two places. */
  REGION_NEAR(FeatureGroup.CIRCUMSTANCES, "两地远近"),
  /** Cosine of the two months' angle on the circle of the year, -1 to 1. */
  SEASON(FeatureGroup.CIRCUMSTANCES, "时节远近"),
  /** What the reporter said: effective 1, partly -0.5, ineffective -1. */
  EVALUATION(FeatureGroup.QUALITY, "服务评价"),
  /** Smoothed share of helpful verdicts less one half, -0.5 to 0.5. */
  HELPFUL(FeatureGroup.QUALITY, "反馈有帮助的比例"),
  /** Age of the solution in years, at most 10, negative. */
  AGE(FeatureGroup.QUALITY, "解决了多久");

  private final FeatureGroup group;
  private final String label;

  Feature(FeatureGroup group, String label) {
    this.group = group;
    this.label = label;
  }

  /** What it is about. */
  public FeatureGroup group() {
    return group;
  }

  /** The Chinese words shown to people. */
  public String label() {
    return label;
  }
}
