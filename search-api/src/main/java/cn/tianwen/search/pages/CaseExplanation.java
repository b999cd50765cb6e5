package cn.tianwen.search.pages;

import cn.tianwen.search.similar.SimilarCase;
import cn.tianwen.search.similar.Trace;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Why a case has its place. Amounts are hundredths; those of the groups add up to {@code total},
 * those of a group's features to the group's.
 *
 * @param place in the answer, from 1
 * @param shown the case
 * @param trace the exact numbers
 * @param total score
 * @param behind how far that is behind the best
 * @param groups what adds up to the score
 */
public record CaseExplanation(
    int place,
    SimilarCase shown,
    Trace.CaseTrace trace,
    long total,
    long behind,
    List<Group> groups) {

  private static final double MIDDLE = 50;

  /** Keeps its own copy. */
  public CaseExplanation {
    groups = List.copyOf(groups);
  }

  /**
   * Explains one case.
   *
   * @param widest the largest amount, without its sign, of any group in this answer
   */
  static CaseExplanation of(int place, SimilarCase shown, Trace.CaseTrace trace, double widest) {
    long total = Hundredths.of(trace.score());
    long[] amounts =
        Hundredths.split(total, trace.groups().stream().map(Trace.GroupTrace::sum).toList());
    return new CaseExplanation(
        place,
        shown,
        trace,
        total,
        Hundredths.of(trace.score() + trace.behind()) - total,
        IntStream.range(0, amounts.length)
            .mapToObj(i -> group(trace.groups().get(i), amounts[i], widest))
            .toList());
  }

  private static Group group(Trace.GroupTrace group, long amount, double widest) {
    long[] amounts =
        Hundredths.split(
            amount, group.features().stream().map(Trace.FeatureTrace::contribution).toList());
    double width = widest > 0 ? MIDDLE * Math.abs(group.sum()) / widest : 0;
    return new Group(
        group.label(),
        amount,
        percent(group.sum() < 0 ? MIDDLE - width : MIDDLE),
        percent(width),
        IntStream.range(0, amounts.length)
            .mapToObj(
                i ->
                    new Line(
                        group.features().get(i).label(),
                        Hundredths.of(group.features().get(i).value()),
                        amounts[i]))
            .toList());
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f%%", share);
  }

  /**
   * What a group of features adds.
   *
   * @param label Chinese name
   * @param amount added to the score
   * @param start where its bar begins, as a percentage; 0 is in the middle
   * @param width of its bar, as a percentage
   * @param features what adds up to the amount
   */
  public record Group(String label, long amount, String start, String width, List<Line> features) {

    /** Keeps its own copy. */
    public Group {
      features = List.copyOf(features);
    }
  }

  /**
   * What one feature adds.
   *
   * @param label Chinese name
   * @param value of the case, in hundredths
   * @param amount added to the score
   */
  public record Line(String label, long value, long amount) {}
}
