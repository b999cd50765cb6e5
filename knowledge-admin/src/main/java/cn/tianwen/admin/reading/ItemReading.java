package cn.tianwen.admin.reading;

import cn.tianwen.check.BodyText;
import cn.tianwen.check.TextField;
import cn.tianwen.editorial.ItemText;
import cn.tianwen.editorial.review.ReviewComment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The texts of a version as HTML that is safe to show, with findings and comments marked in place.
 *
 * @param title one line
 * @param summary empty without one
 * @param problem of a case; empty without one
 * @param body with pictures and tables
 */
public record ItemReading(String title, String summary, String problem, String body) {

  /** The texts without marks. */
  public static ItemReading of(ItemText text) {
    return of(text, List.of(), List.of());
  }

  /**
   * The texts with marks.
   *
   * @param findings of this version
   * @param comments on this version; those whose passage is not found are not marked
   */
  public static ItemReading of(
      ItemText text, List<NumberedFinding> findings, List<ReviewComment> comments) {
    String body = BodyText.of(text.body()).text();
    return new ItemReading(
        ShownBody.ofText(text.title(), findings(findings, TextField.TITLE, text.title())),
        ShownBody.ofText(text.summary(), findings(findings, TextField.SUMMARY, text.summary())),
        ShownBody.ofText(
            text.problem(), marks(findings, comments, TextField.PROBLEM, text.problem())),
        ShownBody.of(text.body(), marks(findings, comments, TextField.BODY, body)));
  }

  private static List<Mark> marks(
      List<NumberedFinding> findings, List<ReviewComment> comments, TextField field, String text) {
    List<Mark> marks = new ArrayList<>(findings(findings, field, text));
    String ink = Ink.of(text);
    for (int i = 0; i < comments.size(); i++) {
      comment(comments.get(i), i + 1, ink).ifPresent(marks::add);
    }
    return marks;
  }

  private static List<Mark> findings(List<NumberedFinding> findings, TextField field, String text) {
    return findings.stream()
        .filter(one -> one.finding().what().field() == field)
        .filter(one -> !one.finding().what().isOfWholeField())
        .map(one -> finding(one, text))
        .toList();
  }

  private static Mark finding(NumberedFinding one, String text) {
    var what = one.finding().what();
    String style = one.finding().isDismissed() ? "weight-dismissed" : one.style();
    return new Mark(
        one.place(),
        one.note(),
        style,
        Integer.toString(one.number()),
        "检查结果 " + one.number() + "：" + what.severity().label(),
        Ink.before(text, what.start()),
        Ink.before(text, what.end()));
  }

  /** The mark of a comment where its passage stands, by what stands before it if it can. */
  private static Optional<Mark> comment(ReviewComment comment, int number, String ink) {
    String quote = Ink.of(comment.passage().quote());
    String prefix = Ink.of(comment.passage().prefix());
    int exact = ink.indexOf(prefix + quote);
    int at = exact >= 0 ? exact + prefix.length() : ink.indexOf(quote);
    return at < 0 || quote.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Mark(
                "passage-" + number,
                "comment-" + number,
                "weight-comment",
                "批" + number,
                "批注 " + number,
                at,
                at + quote.length()));
  }
}
