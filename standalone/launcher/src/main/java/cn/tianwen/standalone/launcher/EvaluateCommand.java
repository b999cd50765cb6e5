package cn.tianwen.standalone.launcher;

import cn.tianwen.embedding.TextEmbedder;
import cn.tianwen.evaluation.relevance.EvaluationReport;
import cn.tianwen.evaluation.relevance.MalformedDatasetException;
import cn.tianwen.evaluation.relevance.RelevanceEvaluation;
import cn.tianwen.evaluation.relevance.RelevanceOptions;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
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
import picocli.CommandLine.Spec;

/** Measures how good 找类似 is on a labelled set. */
@Command(name = "evaluate", description = "在带标注的数据集（BEIR 格式）上测量找类似的效果")
final class EvaluateCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--dataset",
      required = true,
      paramLabel = "目录",
      description = "含 corpus.jsonl、queries.jsonl 和 qrels/ 的目录")
  private Path dataset = Path.of("");

  @Option(names = "--split", paramLabel = "名称", description = "test（默认）或 tune")
  private String split = "test";

  @Option(names = "--json", paramLabel = "文件", description = "把结果也写成 JSON")
  private @Nullable Path json;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (!Files.isDirectory(dataset)) {
      throw new CommandFailure("没有这个目录：" + dataset);
    }
    Home home = Home.fromEnvironment();
    EvaluationReport report = evaluate(home, out);
    report.print(out);
    if (json != null) {
      Files.writeString(json, report.toJson());
    }
    return CommandLine.ExitCode.OK;
  }

  private EvaluationReport evaluate(Home home, PrintWriter out) {
    try (Backing backing = Backing.attachOrStart(Backing.options(home), new ServerReport(out));
        ConfigurableApplicationContext parts = Jobs.open(home, backing);
        WorkProgress progress = WorkProgress.on(out)) {
      return RelevanceEvaluation.run(
          new RelevanceOptions(dataset, split),
          parts.getBean(ElasticsearchClient.class),
          parts.getBean(TextEmbedder.class),
          parts.getBean(Lexicon.class),
          parts.getBean(Regions.class),
          parts.getBean(Industries.class),
          Stages.inChinese(progress));
    } catch (MalformedDatasetException e) {
      throw new CommandFailure("数据集有误：" + e.getMessage());
    }
  }
}
