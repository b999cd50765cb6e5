package cn.tianwen.standalone.launcher;

import cn.tianwen.editorial.publish.ContentFeed;
import cn.tianwen.ingest.people.PeopleReindex;
import cn.tianwen.ingest.publications.PublicationReconciliation;
import cn.tianwen.ingest.reindex.CaseReindex;
import cn.tianwen.ingest.reindex.DocumentReindex;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Builds the indices anew behind their aliases. */
@Command(name = "reindex", description = "用当前的词表和模板重建索引，检索不中断")
final class ReindexCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Home home = Home.fromEnvironment();
    long start = System.nanoTime();
    try (Backing backing = Backing.attachOrStart(Backing.options(home), new ServerReport(out));
        ConfigurableApplicationContext ingest = Jobs.open(home, backing);
        ConfigurableApplicationContext indexer = Indexer.open(home, backing);
        WorkProgress progress = WorkProgress.on(out)) {
      // What is published meanwhile waits, so that none of it goes into an index that is replaced.
      ContentFeed publications = indexer.getBean(ContentFeed.class);
      long cases =
          publications.undisturbed(
              () ->
                  ingest
                      .getBean(CaseReindex.class)
                      .reindex((done, total) -> progress.done("重建索引", done, total)));
      long documents =
          publications.undisturbed(
              () ->
                  ingest
                      .getBean(DocumentReindex.class)
                      .reindex((done, total) -> progress.done("重建资料索引", done, total)));
      long published =
          indexer
              .getBean(PublicationReconciliation.class)
              .mend((done, total) -> progress.done("核对发布的内容", done, total))
              .inDatabase();
      long people =
          indexer
              .getBean(PeopleReindex.class)
              .reindex((done, total) -> progress.done("重建人员索引", done, total));
      progress.close();
      out.printf(
          Locale.ROOT,
          "重建完成：%,d 个案例，%,d 份资料（连同发布的内容 %,d 条），%,d 人，用时 %.1f 秒%n",
          cases,
          documents,
          published,
          people,
          (System.nanoTime() - start) / 1e9);
      if (documents > 0) {
        out.println("资料的概念已更新；摘要、作物等要读原文件，词表变过的话下次导入时更新。");
      }
    }
    return CommandLine.ExitCode.OK;
  }
}
