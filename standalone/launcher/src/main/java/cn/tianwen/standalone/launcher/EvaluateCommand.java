package cn.tianwen.standalone.launcher;

import cn.tianwen.evaluation.relevance.EvaluationReport;
import cn.tianwen.evaluation.relevance.GoldenRecord;
import cn.tianwen.evaluation.relevance.MalformedDatasetException;
import cn.tianwen.evaluation.relevance.RelevanceEvaluation;
import cn.tianwen.evaluation.relevance.RelevanceOptions;
import cn.tianwen.sample.golden.GoldenSplit;
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
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures how good 找类似 is on a labelled set. */
@Command(name = "evaluate", description = "在标准问题集或带标注的数据集（BEIR 格式）上测量找类似的效果")
final class EvaluateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(names = "--golden", description = "用自带的标准问题集和示例案例测量")
  private boolean golden;

  @Option(
      names = "--dataset",
      paramLabel = "目录",
      description = "用这个数据集测量：含 corpus.jsonl、queries.jsonl 和 qrels/ 的目录")
  private @Nullable Path dataset;

  @Option(names = "--split", paramLabel = "名称", description = "test（默认）或 tune")
  private String split = GoldenSplit.TEST.code();

  @Option(names = "--failures", description = "逐条列出没有排对的问题")
  private boolean failures;

  @Option(names = "--json", paramLabel = "文件", description = "把结果也写成 JSON")
  private @Nullable Path json;

  @Option(names = "--curve", paramLabel = "文件", description = "把风险–覆盖率曲线画成 SVG")
  private @Nullable Path curve;

  @Option(
      names = "--record",
      paramLabel = "文件",
      description = "记下标准问题集的结果，供 mvn verify 比对（golden-figures.json）")
  private @Nullable Path record;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    check();
    EvaluationReport report = evaluate(Home.fromEnvironment(), out);
    report.print(out);
    if (failures) {
      report.printFailures(out);
    }
    if (json != null) {
      Files.writeString(json, report.toJson());
    }
    if (curve != null) {
      Files.writeString(curve, report.riskCoverageSvg());
    }
    if (record != null) {
      Files.writeString(record, GoldenRecord.of(report).toJson());
    }
    return CommandLine.ExitCode.OK;
  }

  private void check() {
    if (golden == (dataset != null)) {
      throw wrong("--golden 和 --dataset 要写其中一个，也只写一个");
    }
    if (golden && GoldenSplit.find(split).isEmpty()) {
      throw wrong("标准问题集没有这一部分：" + split + "（test 或 tune）");
    }
    if (record != null && !(golden && split.equals(GoldenSplit.TEST.code()))) {
      throw wrong("--record 只记 --golden 的 test 部分");
    }
    if (dataset != null && !Files.isDirectory(dataset)) {
      throw new CommandFailure("没有这个目录：" + dataset);
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }

  private EvaluationReport evaluate(Home home, PrintWriter out) {
    try (Backing backing = Backing.attachOrStart(Backing.options(home), new ServerReport(out));
        ConfigurableApplicationContext jobs = Jobs.open(home, backing);
        WorkProgress progress = WorkProgress.on(out)) {
      RelevanceEvaluation evaluation =
          new RelevanceEvaluation(Jobs.parts(jobs), Stages.inChinese(progress));
      return dataset == null
          ? evaluation.onGoldenSet(GoldenSplit.find(split).orElseThrow())
          : evaluation.onDataset(new RelevanceOptions(dataset, split));
    } catch (MalformedDatasetException e) {
      throw new CommandFailure("数据集有误：" + e.getMessage());
    }
  }
}
