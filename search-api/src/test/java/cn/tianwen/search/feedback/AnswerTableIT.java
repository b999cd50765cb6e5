package cn.tianwen.search.feedback;

import static cn.tianwen.search.feedback.ShownAnswers.NOW;
import static cn.tianwen.search.feedback.ShownAnswers.at;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.search.understand.ReportedNeed;
import cn.tianwen.search.verdict.Verdict;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AnswerTableIT {

  private final SearchDatabase database = SearchDatabase.empty();
  private final AnswerTable table = database.answers();

  @AfterEach
  void close() {
    database.close();
  }

  private List<UUID> stored() {
    return database
        .jdbc()
        .query(
            "select request_id from search.answered_need",
            (row, number) -> row.getObject(1, UUID.class));
  }

  @Test
  void anAnswerIsStoredWithEverythingAroundIt() {
    ShownAnswer answer = at(NOW, "a", "b");
    table.insert(List.of(answer, at(NOW, "c")));

    Map<String, @Nullable Object> row = database.answerRow(answer.requestId());
    assertThat(row)
        .containsEntry("need", "沃柑叶子发黄")
        .containsEntry("crop", "沃柑")
        .containsEntry("industry", "fruit")
        .containsEntry("region", "440981")
        .containsEntry("month", 9)
        .containsEntry("advice", "WORTH_READING")
        .containsEntry("lexicon_version", "3+abcdef01")
        .containsEntry("model_version", "model-1");
    assertThat(row.get("shown_case")).hasToString("{a,b}");
    assertThat(row.get("shown_confidence")).hasToString("{0.9,0.8}");
    assertThat(stored()).hasSize(2);
  }

  @Test
  void storingTwiceDoesNoHarm() {
    ShownAnswer answer = at(NOW, "a");
    table.insert(List.of(answer));
    table.insert(List.of(answer));

    assertThat(stored()).containsExactly(answer.requestId());
  }

  @Test
  void personalDataIsMaskedAndBrokenCharactersAreMended() {
    ShownAnswer told = ShownAnswers.to("我的電話１３８００１３８０００，\0快來\uD800", "a");
    ShownAnswer answer =
        new ShownAnswer(
            told.requestId(),
            NOW,
            new ReportedNeed(told.need().text(), "沃柑13800138000", null, null, null),
            told.advice(),
            told.versions(),
            List.of());
    table.insert(List.of(answer));

    assertThat(database.answerRow(answer.requestId()))
        .containsEntry("need", "我的电话138****8000，快来?")
        .containsEntry("crop", "沃柑138****8000")
        .containsEntry("month", null);
  }

  @Test
  void answersWithoutAVerdictAreForgottenAfter180Days() {
    Duration day = Duration.ofDays(1);
    ShownAnswer old = at(NOW.minus(FeedbackUpkeep.KEPT).minus(day), "a");
    ShownAnswer oldAndJudged = at(NOW.minus(FeedbackUpkeep.KEPT).minus(day), "a");
    ShownAnswer young = at(NOW.minus(FeedbackUpkeep.KEPT).plus(day), "a");
    table.insert(List.of(old, young));
    database.judge(oldAndJudged, "a", Verdict.PARTLY);

    new FeedbackUpkeep(
            table, new VerdictCounts(database.verdicts()), Clock.fixed(NOW, ZoneOffset.UTC))
        .forget();

    assertThat(stored()).containsExactlyInAnyOrder(oldAndJudged.requestId(), young.requestId());
    assertThat(FeedbackUpkeep.KEPT).hasDays(180);
  }

  @Test
  void theQueueEmptiesIntoTheTableWhenItIsClosed() throws InterruptedException {
    AnswerQueue queue =
        new AnswerQueue(table::insert, 1_000, Duration.ofSeconds(1), new SimpleMeterRegistry());
    queue.start();
    for (int i = 0; i < 500; i++) {
      queue.offer(at(NOW, "a", "b", "c"));
    }
    queue.close();

    assertThat(stored()).hasSize(500);
  }
}
