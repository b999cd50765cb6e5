package cn.tianwen.standalone.launcher;

import cn.tianwen.ingest.cases.IngestCounts;
import cn.tianwen.ingest.cases.IngestProgress;
import cn.tianwen.ingest.cases.IngestSummary;
import java.io.PrintWriter;
import java.util.Locale;

/** Shows an ingest: a bar on a terminal, plain lines elsewhere, and a summary. */
final class IngestReport implements IngestProgress, AutoCloseable {

  private final PrintWriter out;
  private final WorkProgress progress;

  IngestReport(PrintWriter out) {
    this.out = out;
    this.progress = WorkProgress.on(out);
  }

  @Override
  public void rowsDone(String file, IngestCounts counts, long rows) {
    progress.done(file, counts.total(), rows);
  }

  void summarise(IngestSummary summary) {
    progress.close();
    IngestCounts counts = summary.counts();
    double seconds = Math.max(summary.duration().toMillis(), 1) / 1000.0;
    out.printf(
        Locale.ROOT,
        "%s：%,d 行，新增 %,d，更新 %,d，未变 %,d，已有更新版本 %,d，退回 %,d；用时 %.1f 秒，每秒 %,.0f 行%s%n",
        summary.file(),
        counts.total(),
        counts.created(),
        counts.updated(),
        counts.unchanged(),
        counts.stale(),
        counts.rejected(),
        seconds,
        counts.total() / seconds,
        summary.resumed() ? "（从上次中断处继续）" : "");
    if (!summary.ignoredColumns().isEmpty()) {
      out.println("  没有用到的列：" + String.join("、", summary.ignoredColumns()));
    }
    summary.rejectFile().ifPresent(file -> out.println("  退回的行和原因在：" + file));
  }

  @Override
  public void close() {
    progress.close();
  }
}
