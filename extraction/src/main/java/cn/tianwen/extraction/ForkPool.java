package cn.tianwen.extraction;

import cn.tianwen.extraction.fork.PartReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands each file to a fork that is free. */
final class ForkPool implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(ForkPool.class);

  /** Takes what a fork has read while the fork still keeps it. */
  interface PartConsumer<T> {
    T take(PartReader parts) throws IOException, RefusalException;
  }

  private final List<Fork> all = new ArrayList<>();
  private final BlockingQueue<Fork> free;
  private final Refusals refusals;

  ForkPool(Path folder, ForkSettings settings) throws IOException {
    refusals = new Refusals(settings.limits());
    int number = settings.limits().forks();
    free = new ArrayBlockingQueue<>(number);
    for (int i = 1; i <= number; i++) {
      all.add(new Fork(Files.createDirectories(folder.resolve("fork-" + i)), settings));
    }
    free.addAll(all);
  }

  /**
   * Reads a file as soon as a fork is free.
   *
   * @throws RefusalException when the fork died of the file
   * @throws IOException when the disk is full or no fork starts
   */
  <T> T parse(Path file, PartConsumer<T> consumer)
      throws IOException, InterruptedException, RefusalException {
    Fork fork = free.take();
    try {
      ForkReply reply = fork.parse(file);
      if (reply != ForkReply.READ) {
        log.warn("{} ended with its file ({}) and starts anew with the next", fork, reply);
        throw refusals.died(reply);
      }
      try (PartReader parts = new PartReader(fork.result())) {
        return consumer.take(parts);
      }
    } finally {
      free.add(fork);
    }
  }

  @Override
  public void close() {
    all.forEach(Fork::close);
  }
}
