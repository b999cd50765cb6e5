package cn.tianwen.search.verdict;

import java.util.OptionalDouble;

/**
 * How often a case was called what.
 *
 * @param effective times {@link Verdict#EFFECTIVE}, not negative
 * @param partly times {@link Verdict#PARTLY}, not negative
 * @param ineffective times {@link Verdict#INEFFECTIVE}, not negative
 */
public record CaseVerdicts(int effective, int partly, int ineffective) {

  /** Nobody said anything. */
  public static final CaseVerdicts NONE = new CaseVerdicts(0, 0, 0);

  private static final double PARTLY_HELPFUL = 0.5;

  /** Refuses negative counts. */
  public CaseVerdicts {
    if (effective < 0 || partly < 0 || ineffective < 0) {
      throw new IllegalArgumentException(
          "Counts cannot be negative: " + effective + ", " + partly + ", " + ineffective);
    }
  }

  /** All verdicts on the case. */
  public int total() {
    return effective + partly + ineffective;
  }

  /**
   * The share of helpful verdicts, 0 to 1: an effective one counts 1, a partly effective one 0.5,
   * an ineffective one 0. Empty without any verdict.
   */
  public OptionalDouble helpfulShare() {
    return total() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of((effective + PARTLY_HELPFUL * partly) / total());
  }
}
