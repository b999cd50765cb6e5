package cn.tianwen.search.feedback;

import static cn.tianwen.search.feedback.ShownAnswers.NOW;
import static cn.tianwen.search.feedback.ShownAnswers.showing;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.search.verdict.CaseVerdicts;
import cn.tianwen.search.verdict.Verdict;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VerdictCountsIT {

  private final SearchDatabase database = SearchDatabase.empty();
  private final VerdictCounts counts = new VerdictCounts(database.verdicts());

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void aRefreshLearnsOfEveryVerdict() {
    database.judge(showing("a"), "a", Verdict.EFFECTIVE);
    database.judge(showing("a", "b"), "a", Verdict.PARTLY);
    database.judge(showing("b"), "b", Verdict.INEFFECTIVE);
    assertThat(counts.of("a")).isEqualTo(CaseVerdicts.NONE);

    counts.refresh();

    assertThat(counts.of("a")).isEqualTo(new CaseVerdicts(1, 1, 0));
    assertThat(counts.of("b")).isEqualTo(new CaseVerdicts(0, 0, 1));
    assertThat(counts.of("c")).isEqualTo(CaseVerdicts.NONE);
  }

  @Test
  void aVerdictOfThisInstanceCountsAtOnceWhetherTheAnswerIsStoredOrStillQueued() {
    AnswerQueue queue =
        new AnswerQueue(
            database.answers()::insert, 10, Duration.ofSeconds(1), new SimpleMeterRegistry());
    Feedback feedback =
        new Feedback(
            queue,
            database.answers(),
            database.verdicts(),
            counts,
            Clock.fixed(NOW, ZoneOffset.UTC));
    ShownAnswer stored = showing("a");
    ShownAnswer queued = showing("a");
    database.answers().insert(List.of(stored));
    queue.offer(queued);

    feedback.give(stored.requestId().toString(), "a", Verdict.EFFECTIVE, null);
    feedback.give(queued.requestId().toString(), "a", Verdict.INEFFECTIVE, "不对");
    assertThat(counts.of("a")).isEqualTo(new CaseVerdicts(1, 0, 1));

    feedback.takeBack(stored.requestId().toString(), "a");
    assertThat(counts.of("a")).isEqualTo(new CaseVerdicts(0, 0, 1));
  }
}
