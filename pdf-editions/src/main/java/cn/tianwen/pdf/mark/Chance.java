package cn.tianwen.pdf.mark;

/**
 * What agreement is worth: the phases of a picture that knows nothing of the key agree by chance.
 */
final class Chance {

  private Chance() {}

  /**
   * Standard deviations above chance. A wave agrees by the cosine of an angle that may be any, so
   * by 0 with variance 1/2.
   *
   * @param sum of the agreements, -1 to 1 each
   * @param waves how many they are
   */
  static double deviations(double sum, int waves) {
    return sum / Math.sqrt(waves / 2.0);
  }
}
