package cn.tianwen.standalone.launcher;

import cn.tianwen.index.connect.ElasticsearchConnection;
import cn.tianwen.index.install.IndexInstaller;
import cn.tianwen.index.lexicon.LexiconLoader;
import cn.tianwen.ingest.reindex.CaseReindex;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import org.springframework.context.ConfigurableApplicationContext;

/** Brings an index that an older version of the program left behind up to date. */
record IndexUpkeep(Home home, PrintWriter out) {

  private static final Duration RESPONSE_TIMEOUT = Duration.ofSeconds(30);

  /** Rebuilds the index when its templates or its lexicon are of another version. */
  void run(Backing backing) {
    if (isUpToDate(backing)) {
      return;
    }
    out.println("词表或模板已更新，正在重建索引…");
    try (ConfigurableApplicationContext ingest = Jobs.open(home, backing);
        WorkProgress progress = WorkProgress.on(out)) {
      long cases =
          ingest
              .getBean(CaseReindex.class)
              .reindex((done, total) -> progress.done("重建索引", done, total));
      out.printf(Locale.ROOT, "索引已重建：%,d 个案例%n", cases);
    }
  }

  private static boolean isUpToDate(Backing backing) {
    URI elasticsearch =
        URI.create(backing.properties().getOrDefault("tianwen.elasticsearch.uris", ""));
    try (ElasticsearchClient client =
        ElasticsearchConnection.to(elasticsearch, RESPONSE_TIMEOUT).open()) {
      return IndexInstaller.forCases(client)
          .isUpToDate(new LexiconLoader().loadBundled().version());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot close the client of Elasticsearch", e);
    }
  }
}
