package cn.tianwen.standalone.launcher;

import cn.tianwen.database.DatabaseProperties;
import cn.tianwen.evaluation.EvaluationParts;
import cn.tianwen.evaluation.EvaluationProgress;
import cn.tianwen.evaluation.relevance.MalformedDatasetException;
import cn.tianwen.evaluation.train.FeedbackCollection;
import cn.tianwen.evaluation.train.FeedbackNeeds;
import cn.tianwen.evaluation.train.LetorFile;
import cn.tianwen.evaluation.train.ModelTraining;
import cn.tianwen.evaluation.train.PositionBias;
import cn.tianwen.search.feedback.FeedbackArchive;
import cn.tianwen.search.rank.RankingModelFile;
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
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Trains the ranking model of 找类似. */
@Command(name = "train", description = "训练找类似的排序模型，写成文件")
final class TrainCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(names = "--dataset", paramLabel = "目录", description = "也从这个数据集（BEIR 格式）的 tune 部分学习；可写多次")
  private List<Path> datasets = List.of();

  @Option(names = "--version", required = true, paramLabel = "版本", description = "模型的版本名")
  private String version = "";

  @Option(names = "--out", required = true, paramLabel = "文件", description = "模型文件（JSON）")
  private Path out = Path.of("");

  @Option(names = "--letor", paramLabel = "文件", description = "把特征也写成 LETOR 格式")
  private @Nullable Path letor;

  @Option(names = "--with-feedback", description = "也从大家对案例的评价（有效、部分有效、无效）学习")
  private boolean withFeedback;

  @Option(
      names = "--eta",
      paramLabel = "数",
      description = "越靠后的案例越少有人看：看到第 r 名的可能按 r 的 -eta 次方算，默认 1；0 为不校正")
  private double eta = 1;

  @Override
  public Integer call() {
    if (!(eta >= 0) || Double.isInfinite(eta)) {
      throw new ParameterException(spec.commandLine(), "--eta 要写 0 或更大的数：" + eta);
    }
    for (Path dataset : datasets) {
      if (!Files.isDirectory(dataset)) {
        throw new CommandFailure("没有这个目录：" + dataset);
      }
    }
    PrintWriter terminal = spec.commandLine().getOut();
    ModelTraining.Trained trained = train(Home.fromEnvironment(), terminal);
    trained.report().print(terminal);
    RankingModelFile.write(trained.model(), trained.report().notes(), out);
    if (letor != null) {
      LetorFile.write(trained.needs(), letor);
    }
    terminal.println("模型写到了 " + out);
    terminal.flush();
    return CommandLine.ExitCode.OK;
  }

  private ModelTraining.Trained train(Home home, PrintWriter terminal) {
    try (Backing backing =
            Backing.attachOrStart(Backing.options(home), new ServerReport(terminal));
        ConfigurableApplicationContext jobs = Jobs.open(home, backing);
        WorkProgress progress = WorkProgress.on(terminal)) {
      EvaluationParts parts = Jobs.parts(jobs);
      EvaluationProgress stages = Stages.inChinese(progress);
      FeedbackNeeds feedback =
          withFeedback
              ? feedback(jobs.getBean(DatabaseProperties.class), parts, stages)
              : FeedbackNeeds.NONE;
      return new ModelTraining(parts, stages).train(version, datasets, feedback);
    } catch (MalformedDatasetException e) {
      throw new CommandFailure("数据集有误：" + e.getMessage());
    }
  }

  private FeedbackNeeds feedback(
      DatabaseProperties database, EvaluationParts parts, EvaluationProgress progress) {
    try (FeedbackArchive archive = FeedbackArchive.open(database)) {
      return new FeedbackCollection(parts, progress).collect(archive, new PositionBias(eta));
    }
  }
}
