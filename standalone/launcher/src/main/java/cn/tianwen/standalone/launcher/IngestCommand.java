package cn.tianwen.standalone.launcher;

import cn.tianwen.ingest.cases.CaseFiles;
import cn.tianwen.ingest.cases.CaseIngest;
import cn.tianwen.ingest.documents.DocumentIngest;
import cn.tianwen.ingest.documents.DocumentIngestOptions;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Brings files into the indices: a folder as documents; a file as cases when it is a table with the
 * columns of cases, as a document otherwise.
 */
@Command(
    name = "ingest",
    description = {
      "导入，可以重复。文件夹：里面的全部资料；单个文件：表头是案例的（CSV、XLSX、JSONL）作为案例，其余作为资料",
      "ingest status 查看资料导入到哪里、哪些没有导入、为什么"
    },
    subcommands = IngestStatusCommand.class)
final class IngestCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "文件或文件夹", description = "要导入的文件或文件夹")
  private List<Path> places = List.of();

  @Option(names = "--source", paramLabel = "名称", description = "资料的来源名称，默认用文件夹的名字")
  private @Nullable String source;

  @Option(names = "--publish", description = "资料直接发布；不加时等待审核，读者看不到")
  private boolean publish;

  @Option(names = "--prune", description = "文件已经不在文件夹里的资料，从索引里移除")
  private boolean prune;

  @Option(names = "--retry", description = "以前被拒绝的文件再试一次")
  private boolean retry;

  @Override
  public Integer call() {
    if (places.isEmpty()) {
      throw new ParameterException(spec.commandLine(), "要给出文件或文件夹");
    }
    PrintWriter out = spec.commandLine().getOut();
    for (Path place : places) {
      if (!Files.isRegularFile(place) && !Files.isDirectory(place)) {
        throw new CommandFailure("没有这个文件或文件夹：" + place);
      }
    }
    DocumentIngestOptions options = options();
    Home home = Home.fromEnvironment();
    boolean clean = true;
    try (Backing backing = Backing.attachOrStart(Backing.options(home), new ServerReport(out));
        ConfigurableApplicationContext ingest = Jobs.open(home, backing)) {
      for (Path place : places) {
        clean &=
            Files.isRegularFile(place) && CaseFiles.looksLikeCases(place)
                ? ingestCases(ingest, place, out)
                : ingestDocuments(ingest, place, options, out);
      }
    }
    return clean ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
  }

  private DocumentIngestOptions options() {
    try {
      return new DocumentIngestOptions(Optional.ofNullable(source), publish, prune, retry);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }

  private static boolean ingestCases(
      ConfigurableApplicationContext ingest, Path file, PrintWriter out) {
    try (IngestReport report = new IngestReport(out)) {
      var summary = ingest.getBean(CaseIngest.class).ingest(file, report);
      report.summarise(summary);
      return summary.counts().rejected() == 0;
    }
  }

  private static boolean ingestDocuments(
      ConfigurableApplicationContext ingest,
      Path place,
      DocumentIngestOptions options,
      PrintWriter out) {
    try (DocumentIngestReport report = new DocumentIngestReport(out)) {
      var summary = ingest.getBean(DocumentIngest.class).ingest(place, options, report);
      report.summarise(summary);
      return summary.isClean();
    }
  }
}
