package cn.tianwen.standalone.launcher;

import cn.tianwen.ingest.documents.DocumentIngest;
import cn.tianwen.ingest.documents.DocumentIngestOptions;
import cn.tianwen.sample.SampleDocuments;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Brings the sample documents in at the first start. A start that was cut off goes on at the next;
 * what is broken in them on purpose stays in the ledger.
 */
record SampleDocumentFolder(Home home, PrintWriter out) {

  private static final String SOURCE = "示例资料";

  boolean isLoaded() {
    return Files.exists(home.sampleDocumentsLoaded());
  }

  void load(Backing backing) {
    try (ConfigurableApplicationContext ingest = Jobs.open(home, backing);
        WorkProgress progress = WorkProgress.on(out)) {
      Path folder = SampleDocuments.copyTo(home.samples().resolve("documents"));
      var summary =
          ingest
              .getBean(DocumentIngest.class)
              .ingest(
                  folder,
                  DocumentIngestOptions.DEFAULT.withSource(SOURCE),
                  done -> progress.done(SOURCE, done.files(), done.totalFiles()));
      progress.close();
      Files.createFile(home.sampleDocumentsLoaded());
      out.printf(
          Locale.ROOT,
          "示例资料已载入：%,d 份，用时 %.1f 秒；另有 %,d 个故意损坏的文件被拒绝（./tianwen ingest status 可看）%n",
          summary.published() + summary.pending(),
          summary.duration().toMillis() / 1000.0,
          summary.refused().values().stream().mapToInt(Integer::intValue).sum());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot mark the sample documents as loaded", e);
    }
  }
}
