package cn.tianwen.standalone.launcher;

import cn.tianwen.ingest.people.Difference;
import cn.tianwen.ingest.people.PeopleReconciliation;
import cn.tianwen.ingest.publications.PublicationReconciliation;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Proves that index and database agree. */
@Command(name = "reconcile", description = "核对人员和发布的内容：索引与数据库是否一致；有差异时退出码为 1")
final class ReconcileCommand implements Callable<Integer> {

  private static final int MOST_SHOWN = 50;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Home home = Home.fromEnvironment();
    try (Backing backing = Backing.attachOrStart(Backing.options(home), new ServerReport(out));
        ConfigurableApplicationContext indexer = Indexer.open(home, backing);
        WorkProgress progress = WorkProgress.on(out)) {
      PeopleReconciliation.Result result =
          indexer
              .getBean(PeopleReconciliation.class)
              .reconcile((done, total) -> progress.done("核对人员", done, total));
      PublicationReconciliation.Result publications =
          indexer
              .getBean(PublicationReconciliation.class)
              .reconcile((done, total) -> progress.done("核对发布的内容", done, total));
      progress.close();
      return Math.max(report(out, result), report(out, publications));
    }
  }

  static int report(PrintWriter out, PublicationReconciliation.Result result) {
    out.printf(
        Locale.ROOT, "发布的内容：数据库应有 %,d 条，索引有 %,d 条。%n", result.inDatabase(), result.inIndex());
    if (result.differences().isEmpty()) {
      out.println("两边一致。");
      return CommandLine.ExitCode.OK;
    }
    out.printf(Locale.ROOT, "有 %,d 处差异：%n", result.differences().size());
    result.differences().stream()
        .limit(MOST_SHOWN)
        .forEach(one -> out.println("  " + one.kind().label() + "：" + one.number()));
    out.println("运行 ./tianwen reindex 可以从数据库补齐。");
    return CommandLine.ExitCode.SOFTWARE;
  }

  static int report(PrintWriter out, PeopleReconciliation.Result result) {
    out.printf(Locale.ROOT, "人员：数据库应有 %,d 人，索引有 %,d 人。%n", result.inDatabase(), result.inIndex());
    if (result.differences().isEmpty()) {
      out.println("两边一致。");
      return CommandLine.ExitCode.OK;
    }
    out.printf(Locale.ROOT, "有 %,d 处差异：%n", result.differences().size());
    for (Difference difference :
        result.differences().subList(0, Math.min(MOST_SHOWN, result.differences().size()))) {
      out.println("  " + difference.kind().label() + "：" + difference.person());
    }
    out.println("运行 ./tianwen reindex 可以从数据库重建人员索引。");
    return CommandLine.ExitCode.SOFTWARE;
  }
}
