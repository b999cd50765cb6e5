package cn.tianwen.search.feedback;

import cn.tianwen.database.ModuleDatabase;
import cn.tianwen.search.verdict.Verdict;
import cn.tianwen.web.problem.InvalidInputException;
import cn.tianwen.web.problem.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes verdicts on cases that were shown. Thread-safe. */
public final class Feedback {

  /** Longest reason in characters. */
  public static final int MAX_REASON = 500;

  private final AnswerQueue queue;
  private final AnswerTable answers;
  private final VerdictTable verdicts;
  private final VerdictCounts counts;
  private final Clock clock;

  Feedback(
      AnswerQueue queue,
      AnswerTable answers,
      VerdictTable verdicts,
      VerdictCounts counts,
      Clock clock) {
    this.queue = queue;
    this.answers = answers;
    this.verdicts = verdicts;
    this.counts = counts;
    this.clock = clock;
  }

  /**
   * Stores a verdict in place of an earlier one on the same request and case.
   *
   * @param requestId of the answer that showed the case
   * @param reason at most {@link #MAX_REASON} characters; null for none
   * @throws NotFoundException when the request is unknown
   * @throws InvalidInputException when the request did not show the case
   * @throws FeedbackUnavailableException when the database is away
   */
  public void give(String requestId, String caseId, Verdict verdict, @Nullable String reason) {
    UUID request = parse(requestId);
    whileServed(
        () -> {
          // The answer may be on its way still, and the verdict needs it in the table.
          queue.find(request).ifPresent(answer -> answers.insert(List.of(answer)));
          if (!verdicts.put(request, caseId, verdict, reason, clock.instant())) {
            requireKnown(request);
            throw InvalidInputException.of("caseId", "这次查询没有给出这个案例");
          }
          counts.refresh(caseId);
        });
  }

  /**
   * Takes a verdict back; nothing happens when there is none.
   *
   * @throws NotFoundException when the request is unknown
   * @throws FeedbackUnavailableException when the database is away
   */
  public void takeBack(String requestId, String caseId) {
    UUID request = parse(requestId);
    whileServed(
        () -> {
          if (verdicts.remove(request, caseId)) {
            counts.refresh(caseId);
          } else if (queue.find(request).isEmpty()) {
            requireKnown(request);
          }
        });
  }

  private void requireKnown(UUID request) {
    if (!answers.contains(request)) {
      throw unknown();
    }
  }

  private static UUID parse(String requestId) {
    try {
      return UUID.fromString(requestId);
    } catch (IllegalArgumentException e) {
      throw unknown();
    }
  }

  private static NotFoundException unknown() {
    return new NotFoundException("没有这次查询的记录，请重新找一次类似案例再反馈。");
  }

  private static void whileServed(Runnable use) {
    try {
      use.run();
    } catch (RuntimeException e) {
      throw ModuleDatabase.isAway(e) ? new FeedbackUnavailableException(e) : e;
    }
  }
}
