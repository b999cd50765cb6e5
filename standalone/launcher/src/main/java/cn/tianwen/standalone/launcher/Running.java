package cn.tianwen.standalone.launcher;

import cn.tianwen.admin.RunningKnowledgeAdmin;
import cn.tianwen.search.RunningSearchApi;
import java.io.PrintWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What {@code up} has started, to be stopped in order: the applications first, then its servers.
 */
final class Running {

  private final PrintWriter out;
  private @Nullable Backing backing;
  private @Nullable RunningSearchApi search;
  private @Nullable RunningKnowledgeAdmin admin;
  private @Nullable ConfigurableApplicationContext indexer;

  Running(PrintWriter out) {
    this.out = out;
  }

  synchronized Backing backedBy(Backing started) {
    backing = started;
    return started;
  }

  synchronized RunningSearchApi serving(RunningSearchApi started) {
    search = started;
    return started;
  }

  synchronized RunningKnowledgeAdmin reviewing(RunningKnowledgeAdmin started) {
    admin = started;
    return started;
  }

  synchronized void indexing(ConfigurableApplicationContext started) {
    indexer = started;
  }

  synchronized void stop() {
    if (backing == null) {
      return;
    }
    long start = System.nanoTime();
    out.println("正在停止…");
    try {
      if (admin != null) {
        admin.close();
      }
      if (search != null) {
        search.close();
      }
      if (indexer != null) {
        indexer.close();
      }
    } finally {
      backing.close();
      backing = null;
    }
    out.printf(Locale.ROOT, "已停止，用时 %.1f 秒。%n", (System.nanoTime() - start) / 1e9);
  }
}
