package cn.tianwen.admin.upload;

import cn.tianwen.extraction.DocumentExtractor;
import cn.tianwen.extraction.ExtractionOutcome;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads files while there are any: parser processes start with the first and end with the last. */
final class ReadingRoom {

  private final Supplier<DocumentExtractor> opening;
  private @Nullable DocumentExtractor extractor;
  private int readers;

  ReadingRoom(Supplier<DocumentExtractor> opening) {
    this.opening = opening;
  }

  /** Reads a file; waits while as many as there are forks are being read. */
  ExtractionOutcome read(Path file) {
    DocumentExtractor open = enter();
    try {
      return open.extract(file);
    } finally {
      leave();
    }
  }

  /** Keeps the processes for several files; to be followed by {@link #leave}. */
  synchronized DocumentExtractor enter() {
    if (extractor == null) {
      extractor = opening.get();
    }
    readers++;
    return extractor;
  }

  synchronized void leave() {
    readers--;
    if (readers == 0) {
      Objects.requireNonNull(extractor).close();
      extractor = null;
    }
  }
}
