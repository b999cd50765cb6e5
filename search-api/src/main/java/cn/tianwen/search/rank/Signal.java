package cn.tianwen.search.rank;

import java.util.List;

/**
 * What tells whether the first case of a ranking solves the need. Each means the same for every
 * query.
 */
public enum Signal {
  /** Cosine of the first case. */
  COSINE,
  /** Its BM25 score on pairs, divided by the need's score against itself. */
  BIGRAMS_SELF,
  /** Share of the need's pairs that it holds, by idf. */
  BIGRAMS_COVERED,
  /** Share of the need's characters that it holds, by idf. */
  CHARACTERS_COVERED,
  /** Share of the need's concepts that it names. */
  CONCEPTS_COVERED,
  /** 1 when it is about the same crop. */
  SAME_CROP,
  /** 1 when it is about a related crop. */
  RELATED_CROP,
  /** 1 when it is about another crop. */
  OTHER_CROP,
  /** 1 when it names the same ailment. */
  SAME_AILMENT,
  /** 1 when it names another ailment. */
  OTHER_AILMENT,
  /** 1 when it names the same symptom. */
  SAME_SYMPTOM,
  /** 1 when it names other symptoms. */
  OTHER_SYMPTOM,
  /** Its score less that of the second, at most {@value #WIDEST_MARGIN}. */
  MARGIN,
  /** Its standard score of the cosine: how far it stands out. */
  COSINE_Z,
  /** Its standard score of the lexical views. */
  LEXICAL_Z;

  private static final double WIDEST_MARGIN = 5;

  /**
   * The signals of a ranking, one for each constant.
   *
   * @param first features of the first case
   * @param score of the first case
   * @param next score of the second; equal to {@code score} when there is none
   */
  static double[] of(FeatureVector first, double score, double next) {
    double[] signals = new double[values().length];
    for (Signal signal : values()) {
      signals[signal.ordinal()] =
          signal == MARGIN
              ? Math.min(WIDEST_MARGIN, score - next)
              : first.get(Feature.valueOf(signal.name()));
    }
    return signals;
  }

  /**
   * The signals of a ranking, one for each constant, in their order.
   *
   * @param ranked features of the cases, the best first; at least one
   * @param scores of the same
   */
  public static double[] of(List<FeatureVector> ranked, List<Double> scores) {
    double next = scores.size() > 1 ? scores.get(1) : scores.getFirst() - WIDEST_MARGIN;
    return of(ranked.getFirst(), scores.getFirst(), next);
  }
}
