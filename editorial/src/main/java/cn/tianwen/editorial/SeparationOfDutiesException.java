package cn.tianwen.editorial;

/**
 * Somebody has the right to review, but not this item: they wrote it, or reviewed it at another
 * stage. The message is for people.
 */
public final class SeparationOfDutiesException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** Says why. */
  public SeparationOfDutiesException(String sentence) {
    super(sentence);
  }
}
