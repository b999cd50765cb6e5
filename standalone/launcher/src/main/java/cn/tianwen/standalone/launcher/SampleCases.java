package cn.tianwen.standalone.launcher;

import cn.tianwen.ingest.cases.CaseIngest;
import cn.tianwen.sample.SampleFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.springframework.context.ConfigurableApplicationContext;

/** Brings the sample cases in at the first start. A start that was cut off goes on at the next. */
record SampleCases(Home home, PrintWriter out) {

  boolean areLoaded() {
    return Files.exists(home.samplesLoaded());
  }

  void load(Backing backing) {
    long start = System.nanoTime();
    long cases = 0;
    try (ConfigurableApplicationContext ingest = Jobs.open(home, backing);
        WorkProgress progress = WorkProgress.on(out)) {
      for (Path file : SampleFiles.copyTo(home.samples())) {
        var summary =
            ingest
                .getBean(CaseIngest.class)
                .ingest(
                    file,
                    (name, counts, rows) -> progress.done("示例案例 " + name, counts.total(), rows));
        cases += summary.counts().total() - summary.counts().rejected();
      }
      Files.createFile(home.samplesLoaded());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot mark the sample cases as loaded", e);
    }
    out.printf(Locale.ROOT, "示例案例已载入：%,d 个，用时 %.1f 秒%n", cases, (System.nanoTime() - start) / 1e9);
  }
}
