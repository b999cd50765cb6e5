package cn.tianwen.extraction;

import cn.tianwen.extraction.ExtractionOutcome.Extracted;
import cn.tianwen.extraction.ExtractionOutcome.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads files with Tika, which runs in forked JVMs only: whatever a file does to its parser, this
 * JVM lives and the next file is read.
 */
public final class TikaExtractor implements DocumentExtractor {

  private static final Logger log = LoggerFactory.getLogger(TikaExtractor.class);

  private final ExtractionLimits limits;
  private final Path folder;
  private final ForkPool forks;
  private final DocumentReader reader;

  private TikaExtractor(Path folder, ForkSettings settings) throws IOException {
    limits = settings.limits();
    this.folder = folder;
    forks = new ForkPool(folder, settings);
    reader = new DocumentReader(forks, limits, settings.recognition());
  }

  /**
   * Prepares the forks; they start with the first files. Asks once whether Tesseract is installed.
   *
   * @param workFolder for temporary files; this extractor keeps to a folder of its own in it, and
   *     removes those that an extractor of a process that is no more has left
   * @throws ExtractionUnavailableException when the folder cannot be written
   */
  public static TikaExtractor open(ExtractionLimits limits, Path workFolder) {
    return open(new ForkSettings(limits, TextRecognition.detect(), List.of()), workFolder);
  }

  /**
   * The configuration with which Tika runs in the forks, so that whoever measures can run it
   * without forks on the same terms.
   *
   * @return content of a {@code tika-config.xml}
   */
  public static String tikaConfiguration(ExtractionLimits limits) {
    return new ForkSettings(limits, TextRecognition.detect(), List.of()).tikaConfig();
  }

  static TikaExtractor open(ForkSettings settings, Path workFolder) {
    try {
      return new TikaExtractor(WorkFolder.create(workFolder.toAbsolutePath()), settings);
    } catch (IOException e) {
      throw unavailable(e);
    }
  }

  @Override
  public ExtractionOutcome extract(Path file) {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      return new Refused(RefusalReason.CORRUPT, "文件不存在或没有读取权限，请检查后重试。");
    }
    try {
      Optional<ExtractedDocument> document = reader.read(file, "", transcripts(file));
      return document.isPresent()
          ? new Extracted(List.of(document.get()), List.of())
          : readArchive(file);
    } catch (RefusalException e) {
      return e.outcome();
    } catch (IOException e) {
      throw unavailable(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ExtractionUnavailableException("解析被中断，请稍后重试。", e);
    } catch (RuntimeException | StackOverflowError e) {
      // One text that our own reading stumbles over must not stop a job of thousands.
      log.warn("could not read the text of a file", e);
      return new Refused(RefusalReason.CRASHED, "读取文字时出错，请另存为其他格式后再上传。");
    }
  }

  private Extracted readArchive(Path archive)
      throws IOException, RefusalException, InterruptedException {
    Path unpacked = Files.createTempDirectory(folder, "archive");
    try {
      ArchiveBudget budget = new ArchiveBudget(limits, Files.size(archive));
      return new ArchiveReader(reader, budget, unpacked).read(archive);
    } finally {
      Folders.delete(unpacked);
    }
  }

  private static List<Path> transcripts(Path file) {
    return SubtitleFiles.candidates(file.getFileName().toString()).stream()
        .map(file::resolveSibling)
        .filter(Files::isRegularFile)
        .toList();
  }

  private static ExtractionUnavailableException unavailable(IOException cause) {
    String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
    return message.contains("no space left on device") || message.contains("disk quota")
        ? new ExtractionUnavailableException("磁盘已满，请清理磁盘后重试。", cause)
        : new ExtractionUnavailableException("解析进程无法启动或临时目录不可写，请检查服务器后重试。", cause);
  }

  @Override
  public void close() {
    forks.close();
    Folders.delete(folder);
  }
}
