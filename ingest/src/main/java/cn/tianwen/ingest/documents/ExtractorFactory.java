package cn.tianwen.ingest.documents;

import cn.tianwen.extraction.DocumentExtractor;

/** Opens an extractor for a run; its parser processes live only as long as there is work. */
@FunctionalInterface
public interface ExtractorFactory {

  /** An extractor; the caller closes it. */
  DocumentExtractor open();
}
