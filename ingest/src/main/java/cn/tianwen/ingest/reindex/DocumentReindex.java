package cn.tianwen.ingest.reindex;

import cn.tianwen.index.document.IndexedDocument;
import cn.tianwen.index.install.IndexInstaller;
import cn.tianwen.index.install.RebuildProgress;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.ingest.analysis.DocumentAnnotator;
import cn.tianwen.ingest.ledger.IndexWriteLock;

/**
 * Builds the next version of the index of documents behind the alias: texts and vectors are taken
 * over, concepts are found anew. What needs the files themselves is renewed at their next ingest,
 * which sees that they were analysed with another lexicon.
 */
public class DocumentReindex {

  private final IndexWriteLock lock;
  private final IndexInstaller<IndexedDocument> installer;
  private final DocumentAnnotator annotator;

  /** Rebuilds with this lexicon. */
  public DocumentReindex(
      IndexWriteLock lock, IndexInstaller<IndexedDocument> installer, Lexicon lexicon) {
    this.lock = lock;
    this.installer = installer;
    this.annotator = new DocumentAnnotator(lexicon);
  }

  /**
   * Rebuilds the index, or creates it where there is none.
   *
   * @return number of documents in it
   * @throws IndexWriteLock.IndexBusyException when another job writes the index
   */
  public long reindex(RebuildProgress progress) {
    try (IndexWriteLock.Held held = lock.take(IndexWriteLock.Index.DOCUMENTS)) {
      return installer.install() == IndexInstaller.Outcome.CREATED
          ? 0
          : installer.rebuild(annotator::annotate, progress);
    }
  }
}
