package cn.tianwen.standalone.launcher;

import cn.tianwen.evaluation.editions.EditionBenchReport;
import cn.tianwen.evaluation.editions.EditionBenchmark;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures how fast the PDF editions of an item are made; needs no servers. */
@Command(name = "pdf", description = "测量生成两种 PDF 的速度，和直接用 openhtmltopdf、PDFBox 对比")
final class BenchPdfCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(names = "--chapters", paramLabel = "N", description = "手册有多少章（每章一两页），默认 60")
  private int chapters = 60;

  @Option(names = "--rounds", paramLabel = "N", description = "每一方跑几轮，取中位数，默认 3")
  private int rounds = 3;

  @Option(names = "--json", paramLabel = "文件", description = "把结果也写成 JSON")
  private @Nullable Path json;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (chapters < 1 || rounds < 1) {
      throw new CommandFailure("--chapters 和 --rounds 都要大于 0");
    }
    Home home = new Home(Home.fromEnvironment().directory().resolve("bench"));
    home.clear();
    EditionBenchReport report;
    try (WorkProgress progress = WorkProgress.on(out)) {
      report =
          new EditionBenchmark(home.samples().resolve("bench"), Stages.inChinese(progress))
              .run(chapters, rounds);
    }
    home.clear();
    report.print(out);
    if (json != null) {
      Files.writeString(json, report.toJson());
    }
    return CommandLine.ExitCode.OK;
  }
}
