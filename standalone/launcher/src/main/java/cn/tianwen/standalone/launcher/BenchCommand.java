package cn.tianwen.standalone.launcher;

import cn.tianwen.evaluation.load.BenchReport;
import cn.tianwen.evaluation.load.LoadBenchmark;
import cn.tianwen.evaluation.load.LoadOptions;
import cn.tianwen.ingest.cases.CaseIngest;
import cn.tianwen.search.RunningSearchApi;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures speed on servers of its own, in a folder that is emptied before and after. */
@Command(
    name = "bench",
    description = "测量本机的导入和检索速度（用单独的数据目录，不动已有数据）",
    subcommands = {BenchDocumentsCommand.class, BenchPdfCommand.class, BenchPeopleCommand.class})
final class BenchCommand implements Callable<Integer> {

  private static final int ANY_PORT = 0;

  @Spec private CommandSpec spec;

  @Option(names = "--cases", paramLabel = "N", description = "生成多少个案例，默认 10000")
  private int cases = 10_000;

  @Option(names = "--requests", paramLabel = "N", description = "每一档发多少次请求，默认 400")
  private int requests = 400;

  @Option(names = "--heap", paramLabel = "MB", description = "Elasticsearch 的堆内存，默认 1024")
  private int heapMegabytes = 1024;

  @Option(names = "--json", paramLabel = "文件", description = "把结果也写成 JSON")
  private @Nullable Path json;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (cases < 1 || requests < 1) {
      throw new CommandFailure("--cases 和 --requests 都要大于 0");
    }
    Home home = new Home(Home.fromEnvironment().directory().resolve("bench"));
    home.clear();
    BenchReport report;
    try (Backing backing =
            Backing.start(
                Backing.options(home).withHeapMegabytes(heapMegabytes).withPorts(0, 0),
                new ServerReport(out));
        ConfigurableApplicationContext ingest = Jobs.open(home, backing);
        RunningSearchApi search = SearchApplication.start(home, backing, ANY_PORT, List.of());
        WorkProgress progress = WorkProgress.on(out)) {
      report =
          LoadBenchmark.run(
              LoadOptions.of(search.uri()).withCases(cases).withRequests(requests),
              Jobs.parts(ingest),
              ingest.getBean(CaseIngest.class),
              Stages.inChinese(progress));
    }
    home.clear();
    report.print(out);
    if (json != null) {
      Files.writeString(json, report.toJson());
    }
    return CommandLine.ExitCode.OK;
  }
}
