package cn.tianwen.admin.upload;

import cn.tianwen.extraction.ExtractionLimits;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code tianwen.upload.*}: how uploaded files are read. An unknown key stops the start.
 *
 * @param forks parser processes, and so files that are read at once, 1 to 16
 * @param forkHeap heap of each parser process in MB, 128 to 8,192
 * @param timePerFile how long the parser may take for a file, 1 s to 1 h
 * @param megabytesPerFile largest file in MB, 1 to 1,024; the servlet has limits of its own
 * @param workDirectory for temporary files and what the parser processes need for a while
 */
@ConfigurationProperties(prefix = "tianwen.upload", ignoreUnknownFields = false)
public record UploadProperties(
    @DefaultValue("1") int forks,
    @DefaultValue("512") int forkHeap,
    @DefaultValue("3m") Duration timePerFile,
    @DefaultValue("200") int megabytesPerFile,
    @DefaultValue("data/work") Path workDirectory) {

  private static final int MOST_FORKS = 16;

  /** Archives shrink far more than the documents of office programs do. */
  private static final int EXPANSION_OF_DOCUMENTS = 30;

  /** Refuses values out of range. */
  public UploadProperties {
    require("forks", forks, 1, MOST_FORKS);
    require("fork-heap", forkHeap, 128, 8_192);
    require("time-per-file (seconds)", timePerFile.toSeconds(), 1, 3_600);
    require("megabytes-per-file", megabytesPerFile, 1, 1_024);
  }

  private static void require(String name, long value, long least, long most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          "tianwen.upload.%s must be %d to %d, not %d".formatted(name, least, most, value));
    }
  }

  /** What a file may cost the parser. */
  ExtractionLimits limits() {
    return limits(ExtractionLimits.DEFAULT.expansion());
  }

  /** What looking for the pictures of a document may cost. */
  ExtractionLimits pictureLimits() {
    return limits(EXPANSION_OF_DOCUMENTS);
  }

  private ExtractionLimits limits(int expansion) {
    ExtractionLimits usual = ExtractionLimits.DEFAULT;
    return new ExtractionLimits(
        forks,
        forkHeap,
        usual.filesPerFork(),
        timePerFile,
        (long) megabytesPerFile << 20,
        2_000_000,
        usual.depth(),
        usual.entries(),
        expansion);
  }
}
