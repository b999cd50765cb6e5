package cn.tianwen.admin.issue;

import cn.tianwen.content.ContentStore;
import cn.tianwen.database.ModuleDatabase;
import cn.tianwen.editorial.Editorial;
import cn.tianwen.editorial.issue.LeaseLostException;
import cn.tianwen.editorial.issue.Rendering;
import cn.tianwen.editorial.publish.PublishedItem;
import cn.tianwen.pdf.PdfException;
import cn.tianwen.pdf.PdfReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * Makes files as long as it is open, one at a time; a page needs all of a core. Other instances may
 * do the same.
 */
final class RenderingWorker implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(RenderingWorker.class);
  private static final Duration IDLE = Duration.ofSeconds(1);
  private static final Duration AWAY = Duration.ofSeconds(10);
  private static final Duration LAST_FILE = Duration.ofSeconds(5);
  private static final Duration BETWEEN_NOTES = Duration.ofMillis(300);

  private final Editorial editorial;
  private final EditionRenderer renderer;
  private final ContentStore contents;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Thread thread = Thread.ofPlatform().name("rendering").daemon().unstarted(this::run);

  RenderingWorker(Editorial editorial, EditionRenderer renderer, ContentStore contents) {
    this.editorial = editorial;
    this.renderer = renderer;
    this.contents = contents;
  }

  void start() {
    thread.start();
  }

  /** A file that is not finished soon is left to another worker, or to the next start. */
  @Override
  public void close() throws InterruptedException {
    closing.countDown();
    if (!thread.join(LAST_FILE)) {
      log.info("A file is left unfinished; it is made anew later");
    }
  }

  private void run() {
    while (closing.getCount() > 0) {
      try {
        if (!makeNext()) {
          await(IDLE);
        }
      } catch (RuntimeException e) {
        if (!ModuleDatabase.isAway(e)) {
          log.error("Files wait", e);
        }
        await(AWAY);
      }
    }
  }

  /** Makes the file that waits longest; false when none does. */
  private boolean makeNext() {
    Optional<Rendering> next = editorial.desk().claim();
    next.ifPresent(
        rendering -> {
          try {
            make(rendering);
          } catch (LeaseLostException e) {
            log.warn("{}", e.getMessage());
          }
        });
    return next.isPresent();
  }

  private void make(Rendering rendering) {
    Optional<PublishedItem> item =
        editorial
            .published()
            .find(rendering.file().number())
            .filter(live -> live.publication().version() == rendering.file().version());
    if (item.isEmpty()) {
      editorial.desk().failed(rendering, "已经不再公开，不用生成了。");
      return;
    }
    try {
      make(rendering, item.get());
    } catch (PdfException e) {
      log.warn("{} cannot be made", rendering.file().code(), e);
      editorial.desk().failed(rendering, String.valueOf(e.getMessage()));
    } catch (LeaseLostException lost) {
      throw lost;
    } catch (IOException | RuntimeException e) {
      if (e instanceof RuntimeException failure && ModuleDatabase.isAway(failure)) {
        throw failure;
      }
      log.error("{} cannot be made", rendering.file().code(), e);
      editorial.desk().failed(rendering, "生成时出错，已记录下来。请稍后再生成一次；还不行请联系维护人员。");
    }
  }

  private void make(Rendering rendering, PublishedItem item) throws IOException {
    Path folder = Files.createTempDirectory("issue");
    try {
      Path target = folder.resolve("issued.pdf");
      PdfReport report =
          renderer.render(rendering.file(), item, folder, target, new Notes(rendering)::page);
      if (!report.missing().isEmpty()) {
        log.warn("{} lacks glyphs: {}", rendering.file().number(), report.missingCharacters());
      }
      long bytes = Files.size(target);
      editorial.desk().ready(rendering, contents.put(target), bytes, report.pages());
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  private void await(Duration time) {
    try {
      closing.await(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      closing.countDown();
    }
  }

  /** Notes how far it is, not more often than anybody looks. */
  private final class Notes {

    private final Rendering rendering;
    private long last = System.nanoTime();

    Notes(Rendering rendering) {
      this.rendering = rendering;
    }

    void page(int done, int total) {
      long now = System.nanoTime();
      if (done == 1 || now - last >= BETWEEN_NOTES.toNanos()) {
        last = now;
        editorial.desk().progress(rendering, done, total);
      }
    }
  }
}
