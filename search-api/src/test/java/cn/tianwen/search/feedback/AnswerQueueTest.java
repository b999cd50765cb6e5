package cn.tianwen.search.feedback;

import static cn.tianwen.search.feedback.ShownAnswers.showing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;

@Timeout(20)
class AnswerQueueTest {

  private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
  private final Queue<ShownAnswer> table = new ConcurrentLinkedQueue<>();
  private volatile boolean away;

  private AnswerQueue queue(int capacity) {
    return new AnswerQueue(this::store, capacity, Duration.ofMillis(10), metrics);
  }

  private void store(List<ShownAnswer> batch) {
    if (away) {
      throw new DataAccessResourceFailureException("away");
    }
    if (batch.stream().anyMatch(answer -> answer.need().text().equals("refused"))) {
      throw new DataIntegrityViolationException("refused");
    }
    table.addAll(batch);
  }

  private double lost(String reason) {
    return metrics.get(AnswerQueue.LOST).tag("reason", reason).counter().count();
  }

  private static List<ShownAnswer> answers(int number) {
    return IntStream.range(0, number).mapToObj(i -> showing("a")).toList();
  }

  @Test
  void everyAnswerIsStoredOnceAndInOrder() throws InterruptedException {
    List<ShownAnswer> answers = answers(1_000);
    AnswerQueue queue = queue(2_000);
    queue.start();

    answers.forEach(queue::offer);
    queue.close();

    assertThat(table).containsExactlyElementsOf(answers);
    assertThat(metrics.get("tianwen.feedback.answers.stored").counter().count()).isEqualTo(1_000);
  }

  @Test
  void anAnswerIsFoundUntilItIsStored() {
    AnswerQueue queue = queue(10);
    ShownAnswer answer = showing("a");
    queue.offer(answer);
    assertThat(queue.find(answer.requestId())).contains(answer);

    queue.start();

    await().until(() -> queue.find(answer.requestId()).isEmpty());
    assertThat(table).containsExactly(answer);
  }

  @Test
  void whatFindsNoRoomIsCounted() throws InterruptedException {
    AnswerQueue queue = queue(3);
    List<ShownAnswer> answers = answers(5);
    answers.forEach(queue::offer);

    assertThat(lost("full")).isEqualTo(2);
    assertThat(queue.find(answers.getLast().requestId())).isEmpty();
    queue.start();
    queue.close();
    assertThat(table).containsExactlyElementsOf(answers.subList(0, 3));
  }

  @Test
  void answersWaitForADatabaseThatIsAway() {
    away = true;
    AnswerQueue queue = queue(10);
    queue.start();
    List<ShownAnswer> answers = answers(5);
    answers.forEach(queue::offer);

    away = false;

    await().until(() -> table.size() == 5);
    assertThat(table).containsExactlyElementsOf(answers);
    assertThat(lost("full") + lost("stop") + lost("refused")).isZero();
  }

  @Test
  void oneAnswerThatIsRefusedTakesNoOtherWithIt() throws InterruptedException {
    AnswerQueue queue = queue(10);
    queue.offer(showing("a"));
    queue.offer(ShownAnswers.to("refused", "a"));
    queue.offer(showing("b"));
    queue.start();
    queue.close();

    assertThat(table).hasSize(2);
    assertThat(lost("refused")).isEqualTo(1);
  }

  @Test
  void theEndDoesNotWaitForADatabaseThatIsAway() throws InterruptedException {
    away = true;
    AnswerQueue queue = queue(500);
    answers(450).forEach(queue::offer);
    queue.start();
    queue.close();

    assertThat(lost("stop")).isEqualTo(450);
  }
}
