package cn.tianwen.ingest.documents;

import cn.tianwen.extraction.DocumentExtractor;
import cn.tianwen.extraction.ExtractionOutcome;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Starts parser processes only when there is something to read. */
final class LazyExtractor implements DocumentExtractor {

  private final ExtractorFactory factory;
  private @Nullable DocumentExtractor opened;

  LazyExtractor(ExtractorFactory factory) {
    this.factory = factory;
  }

  @Override
  public ExtractionOutcome extract(Path file) {
    return open().extract(file);
  }

  private synchronized DocumentExtractor open() {
    if (opened == null) {
      opened = factory.open();
    }
    return opened;
  }

  @Override
  public synchronized void close() {
    if (opened != null) {
      opened.close();
    }
  }
}
