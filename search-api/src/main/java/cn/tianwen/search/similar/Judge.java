package cn.tianwen.search.similar;

import cn.tianwen.index.Evaluation;

/**
 * Turns {@link Evidence} into the probability that a case solves the need: a logistic function of a
 * weighted sum.
 *
 * <p>Provisional: the weights are rounded from a fit of 120 written queries, each with its own case
 * and five others, among 345 written cases; feedback on real needs replaces them. What the reporter
 * said of the solution and a contradicting ailment could not be fitted and are cautious guesses.
 * Every weight has the sign that common sense demands, so that more agreement never lowers the
 * confidence.
 */
final class Judge {

  /** Nobody is surer than this from words alone. */
  private static final double HIGHEST = 0.99;

  /** For a crop of the same group, as another citrus. */
  private static final double HIGHEST_FOR_RELATED = 0.8;

  /** For another crop or another ailment; below {@link Advice#LIKELY_SOLVED}. */
  private static final double HIGHEST_FOR_ANOTHER = 0.6;

  private static final double BASE = -24.0;
  private static final double COSINE = 30.0;
  private static final double COVERAGE = 15.0;
  private static final double SAME_CROP = 0.4;
  private static final double RELATED_CROP = -0.8;
  private static final double OTHER_CROP = -1.8;
  private static final double SAME_AILMENT = 1.0;
  private static final double OTHER_AILMENT = -0.5;
  private static final double SAME_SYMPTOM = 0.4;
  private static final double OTHER_SYMPTOM = -0.8;
  private static final double PARTLY = -0.3;
  private static final double INEFFECTIVE = -1.0;

  private Judge() {}

  /** The probability, 0 to {@value #HIGHEST}, that the case solves the need. */
  static double confidence(Evidence evidence) {
    double sum =
        BASE
            + COSINE * evidence.cosine()
            + COVERAGE * evidence.coverage()
            + crop(evidence.crop())
            + ailment(evidence.ailment())
            + symptom(evidence.symptom())
            + evaluation(evidence.evaluation());
    return Math.min(ceiling(evidence), 1 / (1 + Math.exp(-sum)));
  }

  /** The same words about something else are a warning, not a match. */
  private static double ceiling(Evidence evidence) {
    if (evidence.crop() == Agreement.OTHER || evidence.ailment() == Agreement.OTHER) {
      return HIGHEST_FOR_ANOTHER;
    }
    return evidence.crop() == Agreement.RELATED ? HIGHEST_FOR_RELATED : HIGHEST;
  }

  private static double crop(Agreement agreement) {
    return switch (agreement) {
      case SAME -> SAME_CROP;
      case RELATED -> RELATED_CROP;
      case OTHER -> OTHER_CROP;
      case UNKNOWN -> 0;
    };
  }

  private static double ailment(Agreement agreement) {
    return switch (agreement) {
      case SAME -> SAME_AILMENT;
      case OTHER -> OTHER_AILMENT;
      case RELATED, UNKNOWN -> 0;
    };
  }

  private static double symptom(Agreement agreement) {
    return switch (agreement) {
      case SAME -> SAME_SYMPTOM;
      case OTHER -> OTHER_SYMPTOM;
      case RELATED, UNKNOWN -> 0;
    };
  }

  private static double evaluation(Evaluation evaluation) {
    return switch (evaluation) {
      case PARTLY -> PARTLY;
      case INEFFECTIVE -> INEFFECTIVE;
      case EFFECTIVE, NOT_EVALUATED -> 0;
    };
  }
}
