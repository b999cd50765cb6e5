package cn.tianwen.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Has an uploaded PDF written anew by a process with little memory and little time. */
final class UploadCleaner {
  static final Duration MAX_TIME = Duration.ofMinutes(2);
  private static final String MEMORY = "-Xmx512m";

  private final Duration limit;

  /** Ends a process after the time limit. */
  UploadCleaner(Duration limit) {
    this.limit = limit;
  }

  /**
   * Writes the pages of an upload, and nothing else of it, into a file.
   *
   * @param work folder for everything that the process writes
   * @return the file
   * @throws PdfException if the upload cannot be used; the message says why
   */
  Path clean(Path upload, Path work) throws IOException {
    Path clean = work.resolve("clean.pdf");
    Path said = work.resolve("said.txt");
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                MEMORY,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + work.toAbsolutePath(),
                "-cp",
                System.getProperty("java.class.path"),
                UploadFork.class.getName(),
                upload.toAbsolutePath().toString(),
                clean.toAbsolutePath().toString()));
    // Secrets may stand in the environment of a service.
    builder.environment().clear();
    builder.redirectOutput(said.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
    int exit = run(builder.start());
    if (exit == UploadFork.REFUSED) {
      throw new PdfException(Files.readString(said, StandardCharsets.UTF_8));
    }
    if (exit != 0) {
      throw new PdfException("上传的PDF已损坏，无法读取，请用原来的软件重新导出后再上传。");
    }
    return clean;
  }

  private int run(Process process) {
    try {
      if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new PdfException("上传的PDF太复杂，处理超时，请重新导出或拆成几个文件。");
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PdfException("文件生成被中断，请重试。", e);
    } finally {
      process.destroyForcibly();
    }
  }
}
