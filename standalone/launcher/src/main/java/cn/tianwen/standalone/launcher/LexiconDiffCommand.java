package cn.tianwen.standalone.launcher;

import cn.tianwen.index.lexicon.LexiconReading;
import cn.tianwen.index.lexicon.diff.LexiconDiff;
import cn.tianwen.ingest.annotation.AnnotationComparison;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import cn.tianwen.sample.SampleFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what two versions of the lexicon say differently; needs no servers. */
@Command(
    name = "diff",
    description = "比较词表的两个版本：概念、叫法、关系，以及哪些案例的标注会变",
    exitCodeOnExecutionException = LexiconDiffCommand.TROUBLE,
    footerHeading = "%n退出码：",
    footer = "0 没有差别，1 有差别，2 没有比成")
final class LexiconDiffCommand implements Callable<Integer> {

  static final int TROUBLE = 2;
  private static final int DIFFERENT = 1;

  @Spec private CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "旧版",
      description = "含 lexicon.manifest 的目录、解开的旧版本目录，或 bundled")
  private String older = "";

  @Parameters(index = "1", paramLabel = "新版", description = "同上")
  private String newer = "";

  @Option(names = "--cases", paramLabel = "文件", description = "用这些案例文件比较标注；不写就用示例案例；可以重复")
  private List<Path> cases = new ArrayList<>();

  @Option(names = "--json", paramLabel = "文件", description = "把结果也写成 JSON")
  private @Nullable Path json;

  @Override
  public Integer call() throws IOException {
    LexiconReading before = LexiconFolder.read(older);
    LexiconReading after = LexiconFolder.read(newer);
    LexiconDiff diff = LexiconDiff.between(before.lexicon(), after.lexicon());
    AnnotationComparison.Result annotations =
        compare(
            new AnnotationComparison(
                before.lexicon(),
                after.lexicon(),
                Regions.load(),
                Industries.load(),
                Clock.system(ZoneId.of("Asia/Shanghai"))));
    LexiconDiffReport report = new LexiconDiffReport(before, after, diff, annotations);
    PrintWriter out = spec.commandLine().getOut();
    report.print(out);
    if (json != null) {
      Files.writeString(json, report.toJson());
    }
    return report.isEmpty() ? CommandLine.ExitCode.OK : DIFFERENT;
  }

  private AnnotationComparison.Result compare(AnnotationComparison comparison) throws IOException {
    for (Path file : cases) {
      if (!Files.isRegularFile(file)) {
        throw new CommandFailure("没有这个文件：" + file);
      }
    }
    if (!cases.isEmpty()) {
      return comparison.compare(cases);
    }
    Path samples = Files.createTempDirectory("tianwen-samples");
    try {
      return comparison.compare(SampleFiles.copyTo(samples));
    } finally {
      delete(samples);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      files.forEach(
          file -> {
            try {
              Files.delete(file);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
    Files.delete(folder);
  }
}
