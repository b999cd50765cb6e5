package cn.tianwen.ingest.outbox;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets a follower run until it is closed. What is away, Elasticsearch or the database, is tried
 * again with growing pauses.
 */
public final class OutboxRunner implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(OutboxRunner.class);
  private static final Duration IDLE = Duration.ofMillis(500);
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
  private static final Duration LAST_BATCH = Duration.ofSeconds(10);

  private final OutboxFollower follower;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Thread thread;

  OutboxRunner(OutboxFollower follower) {
    this.follower = follower;
    this.thread =
        Thread.ofPlatform().name("outbox-" + follower.what()).daemon().unstarted(this::run);
  }

  void start() {
    thread.start();
  }

  /** Ends after the batch under way. */
  @Override
  public void close() throws InterruptedException {
    closing.countDown();
    if (!thread.join(LAST_BATCH)) {
      log.warn(
          "The last batch of {} takes too long; it is repeated at the next start", follower.what());
    }
  }

  private void run() {
    Duration pause = FIRST_PAUSE;
    boolean prepared = false;
    while (!isClosing()) {
      try {
        if (!prepared) {
          follower.prepare();
          prepared = true;
        }
        if (follower.drain() == 0) {
          await(IDLE);
        }
        pause = FIRST_PAUSE;
      } catch (RuntimeException e) {
        log.warn(
            "The {} wait for {} s to be indexed: {}",
            follower.what(),
            pause.toSeconds(),
            e.toString());
        await(pause);
        Duration doubled = pause.multipliedBy(2);
        pause = doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
      }
    }
  }

  private boolean isClosing() {
    return closing.getCount() == 0;
  }

  private void await(Duration time) {
    try {
      closing.await(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      closing.countDown();
    }
  }
}
