package cn.tianwen.check;

/**
 * Something that a reviewer should look at.
 *
 * @param rule id of the rule, e.g. {@code sensitive.gambling}; stable, part of what a dismissal
 *     holds for
 * @param severity how much it weighs
 * @param field where it stands
 * @param start index of its first character in the text of the field ({@link BodyText} for {@link
 *     TextField#BODY}); 0 when it concerns the field as a whole
 * @param end index behind its last character; equal to {@code start} when it concerns the field as
 *     a whole
 * @param quote the characters between the two
 * @param message what is wrong and what to do, in plain Chinese; holds no personal numbers
 */
public record TextFinding(
    String rule,
    Severity severity,
    TextField field,
    int start,
    int end,
    String quote,
    String message) {

  /** Refuses a place that its quote does not fit. */
  public TextFinding {
    if (start < 0 || end - start != quote.length()) {
      throw new IllegalArgumentException("A quote must be as long as its place");
    }
  }

  /** Whether it concerns the field as a whole, e.g. because something is missing. */
  public boolean isOfWholeField() {
    return quote.isEmpty();
  }

  /**
   * How often the quote stands in the text of the field before this place; 0 for the first time.
   *
   * @param text of the field
   */
  public int occurrenceIn(String text) {
    int count = 0;
    int at = quote.isEmpty() ? -1 : text.indexOf(quote);
    while (at >= 0 && at < start) {
      count++;
      at = text.indexOf(quote, at + 1);
    }
    return count;
  }
}
