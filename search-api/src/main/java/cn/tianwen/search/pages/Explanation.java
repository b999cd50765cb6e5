package cn.tianwen.search.pages;

import cn.tianwen.search.similar.SimilarCase;
import cn.tianwen.search.similar.Trace;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The panel 为什么是这些: how an answer came about, in numbers that add up as they are shown.
 *
 * @param trace what is said of the answer as a whole
 * @param cases one for each case that the page shows, in its order
 */
public record Explanation(Trace trace, List<CaseExplanation> cases) {

  /** Keeps its own copy. */
  public Explanation {
    cases = List.copyOf(cases);
  }

  /**
   * Explains an answer.
   *
   * @param shown the first cases of the answer
   */
  static Explanation of(Trace trace, List<SimilarCase> shown) {
    List<Trace.CaseTrace> traces = trace.cases().subList(0, shown.size());
    double widest =
        traces.stream()
            .flatMap(one -> one.groups().stream())
            .mapToDouble(group -> Math.abs(group.sum()))
            .max()
            .orElse(0);
    return new Explanation(
        trace,
        IntStream.range(0, shown.size())
            .mapToObj(i -> CaseExplanation.of(i + 1, shown.get(i), traces.get(i), widest))
            .toList());
  }
}
