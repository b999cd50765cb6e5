package cn.tianwen.standalone.launcher;

import cn.tianwen.ingest.cases.CaseIngest;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings files of solved cases into the index. */
@Command(name = "ingest", description = "导入已解决案例（CSV、XLSX、JSONL），可以重复导入")
final class IngestCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "文件", description = "要导入的文件")
  private List<Path> files = List.of();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    for (Path file : files) {
      if (!Files.isRegularFile(file)) {
        throw new CommandFailure("没有这个文件：" + file);
      }
    }
    Home home = Home.fromEnvironment();
    boolean clean = true;
    try (Backing backing = Backing.attachOrStart(Backing.options(home), new ServerReport(out));
        ConfigurableApplicationContext ingest = Jobs.open(home, backing);
        IngestReport report = new IngestReport(out)) {
      for (Path file : files) {
        var summary = ingest.getBean(CaseIngest.class).ingest(file, report);
        report.summarise(summary);
        clean &= summary.counts().rejected() == 0;
      }
    }
    return clean ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
  }
}
