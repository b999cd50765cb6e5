package cn.tianwen.standalone.launcher;

import cn.tianwen.embedding.TextEmbedder;
import cn.tianwen.evaluation.EvaluationParts;
import cn.tianwen.evaluation.relevance.MalformedDatasetException;
import cn.tianwen.evaluation.train.LetorFile;
import cn.tianwen.evaluation.train.ModelTraining;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import cn.tianwen.search.rank.RankingModelFile;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

  @Override
  public Integer call() {
    for (Path dataset : datasets) {
      if (!Files.isDirectory(dataset)) {
        throw new CommandFailure("没有这个目录：" + dataset);
      }
    }
    PrintWriter terminal = spec.commandLine().getOut();
    ModelTraining.Trained trained = train(Home.fromEnvironment(), terminal);
    Map<String, Object> notes = new LinkedHashMap<>();
    notes.put("trainedOn", trained.sources());
    RankingModelFile.write(trained.model(), notes, out);
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
        ConfigurableApplicationContext parts = Jobs.open(home, backing);
        WorkProgress progress = WorkProgress.on(terminal)) {
      return new ModelTraining(
              new EvaluationParts(
                  parts.getBean(ElasticsearchClient.class),
                  parts.getBean(TextEmbedder.class),
                  parts.getBean(Lexicon.class),
                  parts.getBean(Regions.class),
                  parts.getBean(Industries.class),
                  parts.getBean(Clock.class)),
              Stages.inChinese(progress))
          .train(version, datasets);
    } catch (MalformedDatasetException e) {
      throw new CommandFailure("数据集有误：" + e.getMessage());
    }
  }
}
