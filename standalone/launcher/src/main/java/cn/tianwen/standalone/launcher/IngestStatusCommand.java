package cn.tianwen.standalone.launcher;

import cn.tianwen.ingest.documents.ledger.DocumentReports;
import cn.tianwen.ingest.documents.ledger.FileFault;
import java.io.PrintWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Says what the ledger of documents knows: totals, and what failed and why. */
@Command(name = "status", description = "资料导入到哪里、哪些没有导入、为什么")
final class IngestStatusCommand implements Callable<Integer> {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));
  private static final int DIGITS = 12;

  @Spec private CommandSpec spec;

  @Option(names = "--source", paramLabel = "名称", description = "只看这个来源")
  private @Nullable String source;

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    Home home = Home.fromEnvironment();
    try (Backing backing = Backing.attachOrStart(Backing.options(home), new ServerReport(out));
        ConfigurableApplicationContext ingest = Jobs.open(home, backing)) {
      DocumentReports reports = ingest.getBean(DocumentReports.class);
      print(reports.totals(Optional.ofNullable(source)), reports, home, out);
    }
    return CommandLine.ExitCode.OK;
  }

  private void print(
      List<DocumentReports.Total> totals, DocumentReports reports, Home home, PrintWriter out) {
    if (totals.isEmpty()) {
      out.println(source == null ? "还没有导入过资料。" : "没有这个来源：" + source);
      return;
    }
    for (DocumentReports.Total total : totals) {
      String reason = total.reason().isEmpty() ? "" : "（" + FileFault.label(total.reason()) + "）";
      out.printf(
          Locale.ROOT,
          "%s：%s%s %,d 个文件，%,d 份资料，%,d 个段落%n",
          total.source(),
          total.state().label(),
          reason,
          total.files(),
          total.documents(),
          total.passages());
    }
    List<DocumentReports.Failure> failures = reports.failures(Optional.ofNullable(source));
    if (failures.isEmpty()) {
      out.println("没有失败的文件。");
      return;
    }
    out.println();
    out.println("没有导入的：");
    failures.forEach(failure -> out.println(line(failure)));
    if (failures.stream().anyMatch(failure -> failure.quarantine() != null)) {
      out.println("隔离区在 " + home.quarantine() + "，文件名是内容的 SHA-256。");
    }
    out.println("改好文件后再导一次就行；文件没改而想再试，加 --retry。");
  }

  private static String line(DocumentReports.Failure failure) {
    StringBuilder line =
        new StringBuilder("  ")
            .append(failure.source())
            .append('/')
            .append(failure.path())
            .append("：")
            .append(FileFault.label(failure.fault().reason()))
            .append("。")
            .append(failure.fault().detail())
            .append("（试过 ")
            .append(failure.attempts())
            .append(" 次");
    if (failure.nextAttempt() != null) {
      line.append("，").append(TIME.format(failure.nextAttempt())).append(" 以后再导会重试");
    }
    if (failure.quarantine() != null) {
      line.append("，隔离区 ").append(failure.quarantine(), 0, DIGITS).append('…');
    }
    return line.append('）').toString();
  }
}
