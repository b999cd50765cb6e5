package cn.tianwen.ingest.documents;

import cn.tianwen.index.document.DocumentStatus;
import cn.tianwen.index.document.IndexedDocument;
import cn.tianwen.index.install.IndexInstaller;
import cn.tianwen.ingest.analysis.DocumentAnalyzer;
import cn.tianwen.ingest.analysis.SidecarReader;
import cn.tianwen.ingest.documents.ledger.DocumentFiles;
import cn.tianwen.ingest.documents.ledger.DocumentSources;
import cn.tianwen.ingest.documents.ledger.LedgerDocuments;
import cn.tianwen.ingest.documents.ledger.LedgerFile;
import cn.tianwen.ingest.ledger.IndexWriteLock;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.batch.core.step.Step;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the documents of a folder, or a single file of it, into the index. One at a time, also
 * across machines. Only what is new or changed is read; a run that was cut off, whatever way, is
 * taken up at the next call.
 */
public class DocumentIngest {

  private final DocumentJob job;
  private final TransactionTemplate transaction;
  private final PlatformTransactionManager transactions;
  private final IndexWriteLock lock;
  private final IndexInstaller<IndexedDocument> installer;
  private final DocumentSources sources;
  private final DocumentFiles files;
  private final LedgerDocuments documents;
  private final DocumentReplacement replacement;
  private final Quarantine quarantine;
  private final ReaderMedia media;
  private final ExtractorFactory extractors;
  private final DocumentAnalyzer analyzer;
  private final SidecarReader sidecars;
  private final DocumentIngestProperties properties;
  private final Clock clock;

  DocumentIngest(
      DocumentJob job,
      PlatformTransactionManager transactions,
      IndexWriteLock lock,
      IndexInstaller<IndexedDocument> installer,
      DocumentSources sources,
      DocumentFiles files,
      LedgerDocuments documents,
      DocumentReplacement replacement,
      Quarantine quarantine,
      ReaderMedia media,
      ExtractorFactory extractors,
      DocumentAnalyzer analyzer,
      SidecarReader sidecars,
      DocumentIngestProperties properties,
      Clock clock) {
    this.job = job;
    this.transaction = new TransactionTemplate(transactions);
    this.transactions = transactions;
    this.lock = lock;
    this.installer = installer;
    this.sources = sources;
    this.files = files;
    this.documents = documents;
    this.replacement = replacement;
    this.quarantine = quarantine;
    this.media = media;
    this.extractors = extractors;
    this.analyzer = analyzer;
    this.sidecars = sidecars;
    this.properties = properties;
    this.clock = clock;
  }

  /**
   * Brings in what is new or changed.
   *
   * @param folderOrFile a folder with everything below it, or one file
   * @throws IndexWriteLock.IndexBusyException when another job writes the index of documents
   * @throws DocumentIngestFailedException when the folder cannot be read, or the job had to stop;
   *     the next call goes on from there
   */
  public DocumentIngestSummary ingest(
      Path folderOrFile, DocumentIngestOptions options, DocumentProgress progress) {
    DocumentPlace place = DocumentPlace.of(folderOrFile);
    try (IndexWriteLock.Held held = lock.take(IndexWriteLock.Index.DOCUMENTS)) {
      boolean created = installer.install() == IndexInstaller.Outcome.CREATED;
      String source = options.source().orElseGet(place::source);
      transaction.executeWithoutResult(
          status -> {
            if (created) {
              files.forgetIndex();
            }
            replacement.recover();
            register(source, place, options.source().isPresent());
          });
      DocumentRun run = new DocumentRun(source, options, clock.instant(), progress);
      run(run, place);
      return summary(run);
    }
  }

  private void register(String source, DocumentPlace place, boolean named) {
    DocumentSources.Folder folder = place.ledgerFolder();
    sources
        .find(source)
        .filter(known -> !named && !known.key().equals(folder.key()))
        .ifPresent(
            known -> {
              throw new DocumentIngestFailedException(
                  "来源“%s”以前指的是 %s，这次是 %s。如果是搬了家，加 --source %s；如果是另一批资料，用 --source 另起一个名字。"
                      .formatted(source, known.path(), folder.path(), source));
            });
    sources.put(source, folder);
  }

  private void run(DocumentRun run, DocumentPlace place) {
    boolean whole = place.only().isEmpty();
    String analysis = analyzer.version();
    try (LazyExtractor extractor = new LazyExtractor(extractors)) {
      Survey survey = new Survey(run, place.files(), whole, analysis, files, quarantine, clock);
      List<Step> next = new ArrayList<>();
      next.add(
          job.step(
              "documents",
              new WaitingFileReader(
                  run, new FileReading(extractor, sidecars, clock)::read, properties.forks()),
              new FileAnalysis(analyzer, media, properties.maxPassages()),
              new FileWriter(run, analysis, files, replacement, quarantine, transactions, clock)));
      if (run.options().prune() && whole) {
        next.add(job.step("prune", new Pruning(run, files, replacement, quarantine, clock)));
      }
      job.run(run.source(), files.nextVersion(), job.step("survey", survey), next);
    }
  }

  private DocumentIngestSummary summary(DocumentRun run) {
    Map<DocumentStatus, Long> counts = documents.countByStatus(run.source());
    return run.summary(
        files.listMissing(run.source()).stream().map(LedgerFile::path).toList(),
        counts.getOrDefault(DocumentStatus.PUBLISHED, 0L),
        counts.getOrDefault(DocumentStatus.PENDING, 0L),
        documents.countDuplicates(run.source()));
  }
}
