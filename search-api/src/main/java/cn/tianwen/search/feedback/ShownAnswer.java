package cn.tianwen.search.feedback;

import cn.tianwen.search.similar.Advice;
import cn.tianwen.search.understand.ReportedNeed;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An answer as somebody saw it.
 *
 * @param requestId names the answer
 * @param answeredAt when
 * @param need what was asked; as reported until it is stored, folded and masked afterwards
 * @param advice what the answer advised
 * @param versions what it was made with
 * @param cases what was shown, the first rank first
 */
public record ShownAnswer(
    UUID requestId,
    Instant answeredAt,
    ReportedNeed need,
    Advice advice,
    AnswerVersions versions,
    List<ShownCase> cases) {

  /** Keeps its own copy. */
  public ShownAnswer {
    cases = List.copyOf(cases);
  }
}
