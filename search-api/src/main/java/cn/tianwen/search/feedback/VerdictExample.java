package cn.tianwen.search.feedback;

import cn.tianwen.search.understand.ReportedNeed;
import cn.tianwen.search.verdict.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A verdict and what its giver saw around it, for training. A case above the judged one was most
 * likely seen as well; of those below nobody knows.
 *
 * @param requestId names the answer; several examples may share one
 * @param answeredAt when the case was shown
 * @param need what was asked, folded and masked
 * @param versions what the answer was made with
 * @param judged the case of the verdict, with the rank and the confidence that were shown
 * @param verdict what was said of it
 * @param unjudgedAbove cases of a better rank on which nobody said anything, the first rank first
 * @param unjudgedBelow cases of a worse rank on which nobody said anything, the first rank first
 */
public record VerdictExample(
    UUID requestId,
    Instant answeredAt,
    ReportedNeed need,
    AnswerVersions versions,
    ShownCase judged,
    Verdict verdict,
    List<ShownCase> unjudgedAbove,
    List<ShownCase> unjudgedBelow) {

  /** Keeps its own copies. */
  public VerdictExample {
    unjudgedAbove = List.copyOf(unjudgedAbove);
    unjudgedBelow = List.copyOf(unjudgedBelow);
  }
}
