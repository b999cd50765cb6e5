package cn.tianwen.standalone.launcher;

import cn.tianwen.index.connect.ElasticsearchConnection;
import cn.tianwen.index.install.IndexInstaller;
import cn.tianwen.index.lexicon.LexiconLoader;
import cn.tianwen.ingest.people.PeopleReindex;
import cn.tianwen.ingest.publications.PublicationReconciliation;
import cn.tianwen.ingest.reindex.CaseReindex;
import cn.tianwen.ingest.reindex.DocumentReindex;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import org.springframework.context.ConfigurableApplicationContext;

/** Brings indices that an older version of the program left behind up to date. */
record IndexUpkeep(Home home, PrintWriter out) {

  private static final Duration RESPONSE_TIMEOUT = Duration.ofSeconds(30);

  /** Rebuilds the indices whose templates or lexicon are of another version. */
  void run(Backing backing) {
    Outdated outdated = outdated(backing);
    if (!outdated.cases() && !outdated.documents() && !outdated.people()) {
      return;
    }
    out.println("词表或模板已更新，正在重建索引…");
    if (outdated.people()) {
      rebuildPeople(backing);
    }
    if (!outdated.cases() && !outdated.documents()) {
      return;
    }
    try (ConfigurableApplicationContext ingest = Jobs.open(home, backing);
        ConfigurableApplicationContext indexer = Indexer.open(home, backing);
        WorkProgress progress = WorkProgress.on(out)) {
      if (outdated.cases()) {
        long cases =
            ingest
                .getBean(CaseReindex.class)
                .reindex((done, total) -> progress.done("重建索引", done, total));
        out.printf(Locale.ROOT, "索引已重建：%,d 个案例%n", cases);
      }
      if (outdated.documents()) {
        long documents =
            ingest
                .getBean(DocumentReindex.class)
                .reindex((done, total) -> progress.done("重建资料索引", done, total));
        out.printf(Locale.ROOT, "索引已重建：%,d 份资料（摘要、作物等在下次导入时更新）%n", documents);
      }
      indexer
          .getBean(PublicationReconciliation.class)
          .mend((done, total) -> progress.done("核对发布的内容", done, total));
    }
  }

  private void rebuildPeople(Backing backing) {
    try (ConfigurableApplicationContext indexer = Indexer.open(home, backing);
        WorkProgress progress = WorkProgress.on(out)) {
      long people =
          indexer
              .getBean(PeopleReindex.class)
              .reindex((done, total) -> progress.done("重建人员索引", done, total));
      out.printf(Locale.ROOT, "索引已重建：%,d 人%n", people);
    }
  }

  private static Outdated outdated(Backing backing) {
    URI elasticsearch =
        URI.create(backing.properties().getOrDefault("tianwen.elasticsearch.uris", ""));
    String lexicon = new LexiconLoader().loadBundled().version();
    try (ElasticsearchClient client =
        ElasticsearchConnection.to(elasticsearch, RESPONSE_TIMEOUT).open()) {
      return new Outdated(
          !IndexInstaller.forCases(client).isUpToDate(lexicon),
          !IndexInstaller.forDocuments(client).isUpToDate(lexicon),
          !IndexInstaller.forPeople(client).isUpToDate(lexicon));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot close the client of Elasticsearch", e);
    }
  }

  private record Outdated(boolean cases, boolean documents, boolean people) {}
}
