package cn.tianwen.index.text;

/**
 * How a need reads when it is searched: folded, without courtesies, with quantities in one form.
 * The problems of cases are indexed in the same form, so that the two meet. What people are shown
 * is only folded. Thread-safe.
 */
public final class NeedText {

  private final FillerWords fillers = new FillerWords();
  private final Quantities quantities = new Quantities();

  /**
   * The text as it is searched; doing it twice changes nothing.
   *
   * @param folded text from {@link TextFolder}
   */
  public String normalise(String folded) {
    return quantities.normalise(fillers.withoutCourtesies(folded));
  }
}
