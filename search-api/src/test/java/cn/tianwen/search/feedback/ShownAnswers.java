package cn.tianwen.search.feedback;

import cn.tianwen.search.similar.Advice;
import cn.tianwen.search.understand.ReportedNeed;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Answers for tests; what is not said is the same for all. */
final class ShownAnswers {

  static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");

  private ShownAnswers() {}

  /** An answer that showed these cases just now. */
  static ShownAnswer showing(String... caseIds) {
    return at(NOW, caseIds);
  }

  /** An answer that showed these cases, with confidences of 0.9, 0.8 and so on. */
  static ShownAnswer at(Instant time, String... caseIds) {
    return of(time, new ReportedNeed("沃柑叶子发黄", "沃柑", "fruit", "440981", 9), caseIds);
  }

  /** An answer to a text of which nothing else is known. */
  static ShownAnswer to(String text, String... caseIds) {
    return of(NOW, new ReportedNeed(text, null, null, null, null), caseIds);
  }

  private static ShownAnswer of(Instant time, ReportedNeed need, String... caseIds) {
    return new ShownAnswer(
        UUID.randomUUID(),
        time,
        need,
        Advice.WORTH_READING,
        new AnswerVersions("3+abcdef01", "model-1"),
        shown(caseIds));
  }

  private static List<ShownCase> shown(String... caseIds) {
    return IntStream.range(0, caseIds.length)
        .mapToObj(i -> new ShownCase(caseIds[i], i + 1, (9 - i) / 10.0))
        .toList();
  }
}
