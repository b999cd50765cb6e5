package cn.tianwen.search.feedback;

import cn.tianwen.database.ModuleDatabase;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers on their way to PostgreSQL: whoever answers leaves one here and goes on, a single thread
 * writes them in batches. While the database is away they wait, as many as there is room for; what
 * is lost is counted in {@value #LOST}. Thread-safe.
 */
final class AnswerQueue implements AutoCloseable {

  /** Counter of answers that were not stored, with a tag {@code reason}. */
  static final String LOST = "tianwen.feedback.answers.lost";

  private static final Logger log = LoggerFactory.getLogger(AnswerQueue.class);
  private static final int BATCH = 200;
  private static final Duration IDLE = Duration.ofMillis(500);
  private static final Duration LAST_WRITES = Duration.ofSeconds(8);

  private final Consumer<List<ShownAnswer>> table;
  private final Duration pause;
  private final BlockingQueue<ShownAnswer> queue;
  private final Map<UUID, ShownAnswer> waiting = new ConcurrentHashMap<>();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Thread writer = Thread.ofPlatform().name("answers").daemon().unstarted(this::run);
  private final Counter stored;
  private final Counter lostAsFull;
  private final Counter lostAsRefused;
  private final Counter lostAtStop;

  /**
   * Prepares the queue; {@link #start()} begins to write.
   *
   * @param table stores a batch, or none of it when it throws; storing twice must do no harm
   * @param capacity answers that may wait
   * @param pause before the next attempt while the database is away
   */
  AnswerQueue(
      Consumer<List<ShownAnswer>> table, int capacity, Duration pause, MeterRegistry metrics) {
    this.table = table;
    this.pause = pause;
    this.queue = new ArrayBlockingQueue<>(capacity);
    this.stored = metrics.counter("tianwen.feedback.answers.stored");
    this.lostAsFull = metrics.counter(LOST, "reason", "full");
    this.lostAsRefused = metrics.counter(LOST, "reason", "refused");
    this.lostAtStop = metrics.counter(LOST, "reason", "stop");
    Gauge.builder("tianwen.feedback.answers.waiting", waiting, Map::size).register(metrics);
  }

  /** Begins to write. */
  void start() {
    writer.start();
  }

  /** Leaves an answer; it is lost when there is no room. */
  void offer(ShownAnswer answer) {
    waiting.put(answer.requestId(), answer);
    if (!queue.offer(answer)) {
      waiting.remove(answer.requestId());
      lostAsFull.increment();
    }
  }

  /** An answer that is not known to be stored yet. */
  Optional<ShownAnswer> find(UUID requestId) {
    return Optional.ofNullable(waiting.get(requestId));
  }

  /** Writes what waits, as far as that is possible within seconds, and ends. */
  @Override
  public void close() throws InterruptedException {
    closing.countDown();
    if (!writer.join(LAST_WRITES)) {
      log.warn("The database does not take the last answers: {} are lost", waiting.size());
      lostAtStop.increment(waiting.size());
    }
  }

  private void run() {
    try {
      List<ShownAnswer> batch = new ArrayList<>(BATCH);
      while (!isClosing() || !queue.isEmpty()) {
        ShownAnswer first = queue.poll(IDLE.toMillis(), TimeUnit.MILLISECONDS);
        if (first != null) {
          batch.add(first);
          queue.drainTo(batch, BATCH - 1);
          deliver(batch);
          batch.clear();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void deliver(List<ShownAnswer> batch) throws InterruptedException {
    boolean delivered = false;
    while (!delivered) {
      try {
        table.accept(batch);
        settle(batch, stored);
        delivered = true;
      } catch (RuntimeException e) {
        delivered = ModuleDatabase.isAway(e) ? !mayTryAgain(batch, e) : setAside(batch, e);
      }
    }
  }

  /** Waits for a database that is away; not when the application is about to end. */
  private boolean mayTryAgain(List<ShownAnswer> batch, RuntimeException failure)
      throws InterruptedException {
    log.warn("Answers wait for the database: {}", String.valueOf(failure.getMessage()));
    if (!closing.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
      return true;
    }
    List<ShownAnswer> rest = new ArrayList<>(batch);
    queue.drainTo(rest);
    settle(rest, lostAtStop);
    return false;
  }

  /** One answer that cannot be stored must not take others with it. */
  private boolean setAside(List<ShownAnswer> batch, RuntimeException failure)
      throws InterruptedException {
    if (batch.size() > 1) {
      for (ShownAnswer one : batch) {
        deliver(List.of(one));
      }
    } else {
      log.error("An answer is not taken by the database", failure);
      settle(batch, lostAsRefused);
    }
    return true;
  }

  private void settle(List<ShownAnswer> answers, Counter outcome) {
    answers.forEach(answer -> waiting.remove(answer.requestId()));
    outcome.increment(answers.size());
  }

  private boolean isClosing() {
    return closing.getCount() == 0;
  }
}
