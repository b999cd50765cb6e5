package cn.tianwen.ingest.documents;

import java.time.Duration;
import java.util.Optional;

/** Told how far an ingest of documents is. */
@FunctionalInterface
public interface DocumentProgress {

  /** Tells nobody. */
  DocumentProgress SILENT = done -> {};

  /** Called when the work is known, and after every file. */
  void done(Done done);

  /**
   * How far it is; counts only what has to be done, not the unchanged files.
   *
   * @param files done so far
   * @param totalFiles to do in all
   * @param bytes of the files done so far
   * @param totalBytes of all files to do
   * @param elapsed since the first of them was begun
   */
  record Done(long files, long totalFiles, long bytes, long totalBytes, Duration elapsed) {

    /** Files a second; 0 before the first. */
    public double filesPerSecond() {
      return files / seconds();
    }

    /** Bytes a second; 0 before the first. */
    public double bytesPerSecond() {
      return bytes / seconds();
    }

    /** How long the rest will take at this rate, by bytes; empty before the first file. */
    public Optional<Duration> remaining() {
      if (files == 0 || bytes == 0) {
        return Optional.empty();
      }
      return Optional.of(
          Duration.ofMillis(Math.round(1_000 * (totalBytes - bytes) / bytesPerSecond())));
    }

    private double seconds() {
      return Math.max(elapsed.toMillis(), 1) / 1_000.0;
    }
  }
}
