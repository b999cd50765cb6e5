package cn.tianwen.standalone.launcher;

import cn.tianwen.ingest.documents.DocumentIngestSummary;
import cn.tianwen.ingest.documents.DocumentProgress;
import cn.tianwen.ingest.documents.ledger.FileFault;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.stream.Collectors;

/** Shows an ingest of documents: how far it is and how long it will take, and a summary. */
final class DocumentIngestReport implements DocumentProgress, AutoCloseable {

  private static final int LISTED = 20;
  private static final double MEGABYTE = 1_000_000;

  private final PrintWriter out;
  private final WorkProgress progress;
  private long tenths;

  DocumentIngestReport(PrintWriter out) {
    this.out = out;
    this.progress = WorkProgress.on(out);
  }

  @Override
  public void done(Done done) {
    progress.done("资料", done.files(), done.totalFiles());
    long reached = done.totalFiles() == 0 ? 0 : done.files() * 10 / done.totalFiles();
    if (!Boolean.getBoolean("tianwen.terminal") && reached > tenths && reached < 10) {
      tenths = reached;
      done.remaining()
          .ifPresent(
              left ->
                  out.printf(
                      Locale.ROOT,
                      "  %.1f / %.1f MB，每秒 %.1f 个文件、%.2f MB，约剩 %,d 秒%n",
                      done.bytes() / MEGABYTE,
                      done.totalBytes() / MEGABYTE,
                      done.filesPerSecond(),
                      done.bytesPerSecond() / MEGABYTE,
                      left.toSeconds()));
    }
  }

  void summarise(DocumentIngestSummary summary) {
    progress.close();
    out.printf(
        Locale.ROOT,
        "%s：新增 %,d 个文件，更新 %,d，未变 %,d，移除 %,d，拒绝 %,d，稍后重试 %,d；用时 %.1f 秒%n",
        summary.source(),
        summary.created(),
        summary.changed(),
        summary.unchanged(),
        summary.removed(),
        summary.refused().values().stream().mapToInt(Integer::intValue).sum(),
        summary.deferred(),
        summary.duration().toMillis() / 1000.0);
    out.printf(
        Locale.ROOT,
        "  现有资料：已发布 %,d 份，待审核 %,d 份，其中内容重复 %,d 份%n",
        summary.published(),
        summary.pending(),
        summary.duplicates());
    if (!summary.refused().isEmpty()) {
      out.println(
          "  拒绝的原因："
              + summary.refused().entrySet().stream()
                  .map(entry -> FileFault.label(entry.getKey()) + " " + entry.getValue())
                  .sorted()
                  .collect(Collectors.joining("，")));
    }
    if (summary.unreadEntries() > 0) {
      out.printf(Locale.ROOT, "  压缩包里有 %,d 个文件没有读出%n", summary.unreadEntries());
    }
    if (!summary.isClean()) {
      out.println("  逐个的原因：./tianwen ingest status");
    }
    listMissing(summary);
  }

  private void listMissing(DocumentIngestSummary summary) {
    if (summary.missing().isEmpty()) {
      return;
    }
    out.printf(Locale.ROOT, "  已不在文件夹里、资料还在的文件 %,d 个（加 --prune 移除）：%n", summary.missing().size());
    summary.missing().stream().limit(LISTED).forEach(path -> out.println("    " + path));
    if (summary.missing().size() > LISTED) {
      out.println("    …");
    }
  }

  @Override
  public void close() {
    progress.close();
  }
}
