package cn.tianwen.ingest.reindex;

import cn.tianwen.index.CaseAnnotations;
import cn.tianwen.index.CaseDocument;
import cn.tianwen.index.install.IndexInstaller;
import cn.tianwen.index.install.RebuildProgress;
import cn.tianwen.index.lexicon.ConceptFinder;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.ingest.ledger.IndexWriteLock;

/**
 * Builds the next version of the index of cases behind the alias: texts and vectors are taken over,
 * concepts are found and hubness is measured anew. Readers keep the old version until the new one
 * is complete.
 */
public class CaseReindex {

  private final IndexWriteLock lock;
  private final IndexInstaller<CaseDocument> installer;
  private final Lexicon lexicon;
  private final ConceptFinder finder;

  /** Rebuilds with this lexicon. */
  public CaseReindex(IndexWriteLock lock, IndexInstaller<CaseDocument> installer, Lexicon lexicon) {
    this.lock = lock;
    this.installer = installer;
    this.lexicon = lexicon;
    this.finder = new ConceptFinder(lexicon);
  }

  /**
   * Rebuilds the index.
   *
   * @return number of cases in it
   * @throws IndexWriteLock.IndexBusyException when another job writes the index
   */
  public long reindex(RebuildProgress progress) {
    try (IndexWriteLock.Held held = lock.take(IndexWriteLock.Index.CASES)) {
      return installer.rebuild(this::annotate, progress);
    }
  }

  private CaseDocument annotate(CaseDocument document) {
    return document.withAnnotations(
        CaseAnnotations.of(
            lexicon,
            finder,
            document.crop(),
            document.title(),
            document.problem(),
            document.solution()));
  }
}
