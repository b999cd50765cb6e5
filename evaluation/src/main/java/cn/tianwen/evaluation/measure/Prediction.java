package cn.tianwen.evaluation.measure;

/**
 * A probability that was stated, and what turned out.
 *
 * @param confidence 0 to 1
 * @param correct what turned out
 */
public record Prediction(double confidence, boolean correct) {

  /** Refuses what is no probability. */
  public Prediction {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("Confidence must be 0 to 1: " + confidence);
    }
  }
}
