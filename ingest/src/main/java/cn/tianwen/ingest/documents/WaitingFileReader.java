package cn.tianwen.ingest.documents;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;

/**
 * Hands read files to the job in their order, while the next ones are being read. At most one more
 * than there are parser processes are under way or finished, so that the heap stays small.
 */
final class WaitingFileReader implements ItemStreamReader<FileRead> {

  private final DocumentRun run;
  private final Function<WaitingFile, FileRead> reading;
  private final int forks;
  private final Deque<Future<FileRead>> ahead = new ArrayDeque<>();
  private @Nullable ExecutorService threads;
  private Iterator<WaitingFile> waiting = Collections.emptyIterator();

  WaitingFileReader(DocumentRun run, Function<WaitingFile, FileRead> reading, int forks) {
    this.run = run;
    this.reading = reading;
    this.forks = forks;
  }

  @Override
  public void open(ExecutionContext context) {
    run.beginReading();
    waiting = run.waiting().iterator();
    threads =
        Executors.newFixedThreadPool(
            forks, Thread.ofPlatform().daemon().name("read-", 1).factory());
  }

  @Override
  public @Nullable FileRead read() {
    if (threads == null) {
      throw new IllegalStateException("The reader is not open");
    }
    while (waiting.hasNext() && ahead.size() <= forks) {
      WaitingFile next = waiting.next();
      ahead.add(threads.submit(() -> reading.apply(next)));
    }
    Future<FileRead> first = ahead.poll();
    return first == null ? null : await(first);
  }

  private static FileRead await(Future<FileRead> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("Reading a file failed: " + e.getCause(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while a file is read", e);
    }
  }

  @Override
  public void close() {
    if (threads != null) {
      threads.shutdownNow();
    }
  }
}
