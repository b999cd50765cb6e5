package cn.tianwen.evaluation.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class ClientsTest {

  private static final Duration LONG = Duration.ofMinutes(1);

  @Test
  void everyRequestIsSentOnceWhicheverClientSendsIt() throws InterruptedException {
    Queue<Integer> sent = new ConcurrentLinkedQueue<>();
    try (Clients clients = new Clients(4)) {
      Clients.Round round = clients.send(sent::add, 100, 50, LONG);
      assertThat(round.nanos()).hasSize(50);
      assertThat(round.failed()).isZero();
    }
    assertThat(sent).hasSize(50).doesNotHaveDuplicates().allMatch(n -> n >= 100 && n < 150);
  }

  @Test
  void clientsAskAtTheSameTime() throws InterruptedException {
    CountDownLatch allAsk = new CountDownLatch(3);
    try (Clients clients = new Clients(3)) {
      Clients.Round round =
          clients.send(
              number -> {
                allAsk.countDown();
                allAsk.await();
              },
              0,
              3,
              LONG);
      assertThat(round.nanos()).hasSize(3);
    }
  }

  @Test
  void failuresAreCountedAndNotTimed() throws InterruptedException {
    try (Clients clients = new Clients(2)) {
      Clients.Round round =
          clients.send(
              number -> {
                if (number % 2 == 0) {
                  throw new IOException("no answer");
                }
              },
              0,
              10,
              LONG);
      assertThat(round.nanos()).hasSize(5);
      assertThat(round.failed()).isEqualTo(5);
    }
  }

  @Test
  void nothingIsSentWhenTheTimeIsUp() throws InterruptedException {
    try (Clients clients = new Clients(2)) {
      Clients.Round round = clients.send(number -> {}, 0, 10, Duration.ZERO);
      assertThat(round.nanos()).isEmpty();
    }
  }

  @Test
  void aSideIsSummedUpOverItsRounds() {
    SideFigures side =
        SideFigures.of(
            List.of(
                new Clients.Round(List.of(2_000_000L), 1, 500_000_000L),
                new Clients.Round(List.of(4_000_000L, 6_000_000L), 0, 1_000_000_000L)));
    assertThat(side.answered()).isEqualTo(3);
    assertThat(side.failed()).isEqualTo(1);
    assertThat(side.latencies().p50()).isEqualTo(4);
    assertThat(side.perSecond()).isEqualTo(2);
  }
}
