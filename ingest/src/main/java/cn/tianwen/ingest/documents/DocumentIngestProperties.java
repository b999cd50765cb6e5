package cn.tianwen.ingest.documents;

import cn.tianwen.extraction.ExtractionLimits;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code tianwen.ingest.documents.*}.
 *
 * @param forks parser processes, and so files that are read at once, 1 to 16
 * @param forkHeap heap of each parser process in MB, 128 to 8,192
 * @param timePerFile how long the parser may take for a file, 1 s to 1 h
 * @param maxPassages passages of the longest document that is taken, 1 to 15,000: as one request,
 *     more would be over 100 MB, which Elasticsearch does not take
 * @param contentDirectory where recordings and images are kept for readers
 * @param quarantineDirectory where refused files are kept
 * @param workDirectory where the parser processes put what they need for a while
 */
public record DocumentIngestProperties(
    @DefaultValue("2") int forks,
    @DefaultValue("512") int forkHeap,
    @DefaultValue("3m") Duration timePerFile,
    @DefaultValue("5000") int maxPassages,
    @DefaultValue("data/content") Path contentDirectory,
    @DefaultValue("data/quarantine") Path quarantineDirectory,
    @DefaultValue("data/work") Path workDirectory) {

  private static final String PREFIX = "tianwen.ingest.documents.";

  /** Refuses values out of range. */
  public DocumentIngestProperties {
    requireRange("forks", forks, 1, 16);
    requireRange("fork-heap", forkHeap, 128, 8_192);
    requireRange("time-per-file (seconds)", timePerFile.toSeconds(), 1, 3_600);
    requireRange("max-passages", maxPassages, 1, 15_000);
  }

  /** What a file may cost the parser. */
  ExtractionLimits extractionLimits() {
    ExtractionLimits usual = ExtractionLimits.DEFAULT;
    return new ExtractionLimits(
        forks,
        forkHeap,
        usual.filesPerFork(),
        timePerFile,
        usual.bytesPerFile(),
        usual.charactersPerFile(),
        usual.depth(),
        usual.entries(),
        usual.expansion());
  }

  private static void requireRange(String name, long value, long least, long most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          PREFIX + name + " must be " + least + " to " + most + ", not " + value);
    }
  }
}
