package cn.tianwen.standalone.launcher;

import cn.tianwen.evaluation.documents.DocumentBenchReport;
import cn.tianwen.evaluation.documents.DocumentBenchmark;
import cn.tianwen.ingest.documents.DocumentIngest;
import cn.tianwen.sample.SampleDocuments;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures how fast documents come in, on servers of its own. */
@Command(name = "ingest-documents", description = "测量资料导入的速度，和不加保护的解析器对比")
final class BenchDocumentsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "文件夹", description = "用哪些资料来测，默认用示例资料")
  private @Nullable Path folder;

  @Option(names = "--copies", paramLabel = "N", description = "每份资料复制几份，默认 5")
  private int copies = 5;

  @Option(names = "--rounds", paramLabel = "N", description = "每一方跑几轮，取中位数，默认 3")
  private int rounds = 3;

  @Option(names = "--json", paramLabel = "文件", description = "把结果也写成 JSON")
  private @Nullable Path json;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (copies < 1 || rounds < 1) {
      throw new CommandFailure("--copies 和 --rounds 都要大于 0");
    }
    if (folder != null && !Files.isDirectory(folder)) {
      throw new CommandFailure("没有这个文件夹：" + folder);
    }
    Home home = new Home(Home.fromEnvironment().directory().resolve("bench"));
    home.clear();
    DocumentBenchReport report;
    try (Backing backing =
            Backing.start(Backing.options(home).withPorts(0, 0), new ServerReport(out));
        ConfigurableApplicationContext ingest = Jobs.open(home, backing);
        WorkProgress progress = WorkProgress.on(out)) {
      Path documents =
          folder == null ? SampleDocuments.copyTo(home.samples().resolve("documents")) : folder;
      report =
          DocumentBenchmark.run(
              documents,
              copies,
              rounds,
              home.samples().resolve("bench"),
              ingest.getBean(DocumentIngest.class),
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
