package cn.tianwen.standalone.launcher;

import cn.tianwen.check.pesticide.BannedPesticides;
import cn.tianwen.database.DatabaseProperties;
import cn.tianwen.index.CaseIndex;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.search.cases.CaseArchive;
import cn.tianwen.search.feedback.FeedbackArchive;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
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

/** Lists the cases that helped too few people. */
@Command(name = "review-list", description = "列出反馈不好、需要专家复核的案例")
final class ReviewListCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(names = "--json", paramLabel = "文件", description = "把结果也写成 JSON")
  private @Nullable Path json;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    ReviewListReport report = read(Home.fromEnvironment(), out);
    report.print(out);
    if (json != null) {
      Files.writeString(json, report.toJson());
    }
    return CommandLine.ExitCode.OK;
  }

  private static ReviewListReport read(Home home, PrintWriter out) {
    try (Backing backing = Backing.attachOrStart(Backing.options(home), new ServerReport(out));
        ConfigurableApplicationContext parts = Jobs.open(home, backing);
        FeedbackArchive feedback = FeedbackArchive.open(parts.getBean(DatabaseProperties.class))) {
      CaseTitles titles =
          new CaseTitles(
              new CaseArchive(
                  parts.getBean(ElasticsearchClient.class),
                  new BannedPesticides(parts.getBean(Lexicon.class)),
                  CaseIndex.ALIAS));
      List<ReviewListReport.Entry> entries =
          feedback.reviewList().stream()
              .map(one -> new ReviewListReport.Entry(one, titles.of(one.caseId())))
              .toList();
      return new ReviewListReport(entries);
    }
  }
}
