package cn.tianwen.index.text;

/**
 * How a need reads when it is searched: folded, without courtesies, with quantities in one form, in
 * standard words where it speaks Cantonese or Sichuanese. The problems of cases are indexed and
 * embedded in the same form, so that the two meet. What people are shown is only folded.
 * Thread-safe.
 */
public final class NeedText {

  /** Guards against a list of words that turns in a circle; two or three rounds are usual. */
  private static final int MOST_ROUNDS = 8;

  private final FillerWords fillers = new FillerWords();
  private final Quantities quantities = new Quantities();
  private final DialectWords dialect = new DialectWords();

  /**
   * The text as it is searched; doing it twice changes nothing.
   *
   * @param folded text from {@link TextFolder}
   */
  public String normalise(String folded) {
    String text = folded;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      // Courtesies first, because their list holds those of the dialects. Standard words may make
      // another whole (请问一哈), hence the rounds.
      String next = dialect.standard(tidy(text));
      if (next.equals(text)) {
        break;
      }
      text = next;
    }
    return text;
  }

  /**
   * The text without courtesies and with quantities in one form, still in the reporter's dialect:
   * the lexicon knows many names in dialect.
   *
   * @param folded text from {@link TextFolder}
   */
  public String tidy(String folded) {
    return quantities.normalise(fillers.withoutCourtesies(folded));
  }
}
