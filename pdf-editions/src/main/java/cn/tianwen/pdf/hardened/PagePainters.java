package cn.tianwen.pdf.hardened;

import cn.tianwen.pdf.mark.MarkWriter;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Two painters at work on the pages of a PDF, a few pages ahead of who takes them. */
final class PagePainters implements AutoCloseable {

  private static final int PAINTERS = 2;
  private static final int AHEAD = 4;

  private final int pages;
  private final List<PagePainter> painters = new ArrayList<>();
  private final BlockingQueue<PagePainter> idle = new ArrayBlockingQueue<>(PAINTERS);
  private final ExecutorService threads =
      Executors.newFixedThreadPool(PAINTERS, Thread.ofPlatform().name("pages-", 1).factory());
  private final Queue<Future<PageImage>> painted = new ArrayDeque<>();
  private int started;

  /**
   * @param file an open PDF
   * @param pages how many it has
   */
  PagePainters(Path file, int pages, MarkWriter mark) throws IOException {
    this.pages = pages;
    for (int i = 0; i < Math.min(PAINTERS, pages); i++) {
      PagePainter painter = new PagePainter(file, mark);
      painters.add(painter);
      idle.add(painter);
    }
  }

  /**
   * The next page, in order.
   *
   * @throws IOException if it cannot be drawn, or somebody interrupts
   */
  PageImage next() throws IOException {
    while (started < pages && painted.size() < AHEAD) {
      int index = started++;
      painted.add(threads.submit(() -> paint(index)));
    }
    try {
      return painted.remove().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("The drawing of pages was interrupted");
    } catch (ExecutionException e) {
      throw new IOException("A page could not be drawn", e.getCause());
    }
  }

  private PageImage paint(int index) throws IOException, InterruptedException {
    PagePainter painter = idle.take();
    try {
      return painter.paint(index);
    } finally {
      idle.add(painter);
    }
  }

  /** Ends the work that nobody waits for any more. */
  @Override
  public void close() throws IOException {
    painted.forEach(page -> page.cancel(false));
    threads.close();
    for (PagePainter painter : painters) {
      painter.close();
    }
  }
}
