package cn.tianwen.extraction;

import java.nio.file.Path;

/**
 * Reads the text of files. Implementations are thread-safe; as many calls work at once as there are
 * forks, others wait.
 */
public interface DocumentExtractor extends AutoCloseable {

  /**
   * Reads one file. Whatever is wrong with the file is an outcome, never an exception.
   *
   * @param file a regular file; it is only read
   * @throws ExtractionUnavailableException when no fork can be started, or the disk is full: the
   *     file is not to blame and can be tried again
   */
  ExtractionOutcome extract(Path file);

  /** Ends the forks. */
  @Override
  void close();
}
