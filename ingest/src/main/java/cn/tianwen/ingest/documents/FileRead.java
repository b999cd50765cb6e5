package cn.tianwen.ingest.documents;

import cn.tianwen.extraction.ExtractionOutcome;
import cn.tianwen.index.document.IndexedDocument;
import cn.tianwen.ingest.analysis.Sidecar;
import cn.tianwen.ingest.documents.ledger.FileFault;
import cn.tianwen.ingest.documents.ledger.UnreadEntry;
import java.time.Instant;
import java.util.List;

/** How far a waiting file has come in this run. */
sealed interface FileRead {

  /** The file. */
  WaitingFile file();

  /** When it was begun. */
  Instant started();

  /** Its text was read. */
  record Extracted(
      WaitingFile file, Instant started, Sidecar sidecar, ExtractionOutcome.Extracted outcome)
      implements FileRead {}

  /**
   * Its documents are ready to be embedded and written.
   *
   * @param documents with different ids, without vectors; at least one
   * @param unread what in the file could not be read
   */
  record Analysed(
      WaitingFile file, Instant started, List<IndexedDocument> documents, List<UnreadEntry> unread)
      implements FileRead {

    /** The passages of all documents. */
    int passages() {
      return documents.stream().mapToInt(document -> document.passages().size()).sum();
    }
  }

  /** It cannot be brought in. */
  record Failed(WaitingFile file, Instant started, FileFault fault) implements FileRead {}
}
