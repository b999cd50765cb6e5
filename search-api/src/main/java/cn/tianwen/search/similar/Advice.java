package cn.tianwen.search.similar;

/**
 * What the best case's confidence means for the person who asked. The thresholds stand here only;
 * on the pairs that {@link Judge} was fitted on, a case that does not solve the need reaches {@link
 * #LIKELY_SOLVED} for one query in twenty.
 */
public enum Advice {
  /** 很可能有现成答案: one of the cases probably solves the need. */
  LIKELY_SOLVED(0.65, "很可能有现成答案"),
  /** 值得看看: a case may help. */
  WORTH_READING(0.25, "值得看看"),
  /** 建议找专家: no similar case is known. */
  ASK_EXPERT(0.0, "建议找专家");

  private final double threshold;
  private final String label;

  Advice(double threshold, String label) {
    this.threshold = threshold;
    this.label = label;
  }

  /** The lowest confidence, 0 to 1, that earns this advice. */
  public double threshold() {
    return threshold;
  }

  /** The Chinese words shown to people. */
  public String label() {
    return label;
  }

  /** The advice for a confidence between 0 and 1. */
  public static Advice of(double confidence) {
    if (confidence >= LIKELY_SOLVED.threshold) {
      return LIKELY_SOLVED;
    }
    return confidence >= WORTH_READING.threshold ? WORTH_READING : ASK_EXPERT;
  }
}
