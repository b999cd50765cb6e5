package cn.tianwen.standalone.launcher;

import cn.tianwen.admin.RunningKnowledgeAdmin;
import cn.tianwen.search.RunningSearchApi;
import cn.tianwen.standalone.servers.LocalServersOptions;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts everything and stays until it is stopped. */
@Command(name = "up", description = "启动全部服务；第一次会载入示例案例、资料和人员，并新建系统管理员")
final class UpCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(names = "--port", paramLabel = "端口", description = "网页端口，默认 8080；被占用时自动换一个")
  private int port = 8080;

  @Option(names = "--admin-port", paramLabel = "端口", description = "后台网页端口，默认 8081；被占用时自动换一个")
  private int adminPort = 8081;

  @Option(names = "--heap", paramLabel = "MB", description = "Elasticsearch 的堆内存，默认 1024")
  private int heapMegabytes = 1024;

  @Option(names = "--no-samples", description = "不载入示例案例、资料和人员")
  private boolean withoutSamples;

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    long start = System.nanoTime();
    Home home = Home.fromEnvironment();
    Running running = new Running(out);
    Thread hook = new Thread(running::stop, "stop");
    Runtime.getRuntime().addShutdownHook(hook);
    out.println("数据目录：" + home.directory());
    LocalServersOptions options = Backing.options(home).withHeapMegabytes(heapMegabytes);
    Backing backing = running.backedBy(Backing.externalOrStart(options, new ServerReport(out)));
    SampleCases samples = new SampleCases(home, out);
    if (!withoutSamples && backing.kind() == Backing.Kind.STARTED && !samples.areLoaded()) {
      samples.load(backing);
    }
    SampleDocumentFolder documents = new SampleDocumentFolder(home, out);
    if (!withoutSamples && backing.kind() == Backing.Kind.STARTED && !documents.isLoaded()) {
      documents.load(backing);
    }
    if (backing.kind() == Backing.Kind.STARTED) {
      new IndexUpkeep(home, out).run(backing);
    }
    List<Object> beans = new AccountsStart(home, out).prepare(backing, !withoutSamples);
    step(out, start, "检索服务启动中");
    RunningSearchApi search = running.serving(SearchApplication.start(home, backing, port, beans));
    if (backing.kind() == Backing.Kind.STARTED) {
      running.indexing(Indexer.run(home, backing));
    }
    FirstAnswer.await(search.uri());
    step(out, start, "检索服务就绪");
    RunningKnowledgeAdmin admin =
        running.reviewing(BackOffice.start(home, backing, adminPort, search.uri(), beans));
    if (!withoutSamples && backing.kind() == Backing.Kind.STARTED) {
      new SampleItemLoad(admin, out).run();
    }
    step(out, start, "后台就绪");
    out.println("ready: search=" + search.uri() + " admin=" + admin.uri());
    out.println("按 Ctrl-C 停止。");
    new CountDownLatch(1).await();
    return CommandLine.ExitCode.OK;
  }

  private static void step(PrintWriter out, long start, String what) {
    out.printf(Locale.ROOT, "[%5.1f 秒] %s%n", (System.nanoTime() - start) / 1e9, what);
  }
}
