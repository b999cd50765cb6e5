package cn.tianwen.evaluation.load;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** A number of clients that ask at the same time, each its next request when it has its answer. */
final class Clients implements AutoCloseable {

  private final int count;
  private final ExecutorService threads;

  Clients(int count) {
    this.count = count;
    this.threads = Executors.newFixedThreadPool(count);
  }

  /**
   * Sends a row of requests.
   *
   * @param first number of the first request
   * @param requests how many to send
   * @param limit after which no further one is sent
   */
  Round send(RequestSender sender, int first, int requests, Duration limit)
      throws InterruptedException {
    AtomicInteger sent = new AtomicInteger();
    long start = System.nanoTime();
    Callable<Round> client =
        () -> {
          List<Long> nanos = new ArrayList<>();
          int failed = 0;
          int next = sent.getAndIncrement();
          while (next < requests && System.nanoTime() - start < limit.toNanos()) {
            long asked = System.nanoTime();
            try {
              sender.send(first + next);
              nanos.add(System.nanoTime() - asked);
            } catch (IOException e) {
              failed++;
            }
            next = sent.getAndIncrement();
          }
          return new Round(nanos, failed, 0);
        };
    List<Future<Round>> parts = threads.invokeAll(java.util.Collections.nCopies(count, client));
    long wall = System.nanoTime() - start;
    List<Long> nanos = new ArrayList<>();
    int failed = 0;
    for (Future<Round> part : parts) {
      Round round = finished(part);
      nanos.addAll(round.nanos());
      failed += round.failed();
    }
    return new Round(nanos, failed, wall);
  }

  private static Round finished(Future<Round> part) throws InterruptedException {
    try {
      return part.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("A client of the load broke", e.getCause());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  /**
   * What became of a row of requests.
   *
   * @param nanos how long each good answer took
   * @param failed requests without a good answer
   * @param wall nanoseconds from the first request to the last answer
   */
  record Round(List<Long> nanos, int failed, long wall) {

    Round {
      nanos = List.copyOf(nanos);
    }
  }
}
