package cn.tianwen.ingest.documents;

import cn.tianwen.index.document.IndexedDocument;
import cn.tianwen.index.write.BulkOutcome;
import cn.tianwen.ingest.documents.ledger.DocumentFiles;
import cn.tianwen.ingest.documents.ledger.FileFault;
import cn.tianwen.ingest.documents.ledger.UnreadEntry;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes what became of files: documents into the index, refused files into quarantine. */
final class FileWriter implements ItemWriter<FileRead> {

  /** So many files in a row that could not be tried say that the next ones cannot either. */
  private static final int HOPELESS = 3;

  /** Statuses of a request that is wrong or too large in itself. */
  private static final Set<Integer> NEVER = Set.of(400, 413);

  private static final Logger log = LoggerFactory.getLogger(FileWriter.class);

  private final DocumentRun run;
  private final String analysis;
  private final DocumentFiles ledger;
  private final DocumentReplacement replacement;
  private final Quarantine quarantine;
  private final TransactionTemplate undoable;
  private final Clock clock;
  private final PathMask mask = new PathMask();
  private int unavailable;

  FileWriter(
      DocumentRun run,
      String analysis,
      DocumentFiles ledger,
      DocumentReplacement replacement,
      Quarantine quarantine,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.run = run;
    this.analysis = analysis;
    this.ledger = ledger;
    this.replacement = replacement;
    this.quarantine = quarantine;
    this.undoable = new TransactionTemplate(transactions);
    this.undoable.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    this.clock = clock;
  }

  @Override
  public void write(Chunk<? extends FileRead> chunk) {
    for (FileRead read : chunk) {
      ledger.begin(read.file().id(), read.started());
      switch (read) {
        case FileRead.Analysed analysed -> index(analysed);
        case FileRead.Failed failed -> refuse(failed.file(), failed.fault());
        case FileRead.Extracted extracted ->
            throw new IllegalStateException("Not analysed: file " + extracted.file().id());
      }
    }
  }

  private void index(FileRead.Analysed read) {
    unavailable = 0;
    WaitingFile file = read.file();
    try {
      long version =
          undoable.execute(
              status -> replacement.replace(file.id(), read.documents(), clock.instant()));
      ledger.ingest(
          file.id(), version, analysis, file.publish(), read.documents().size(), read.passages());
      ledger.setUnread(file.id(), read.unread());
      quarantine.release(file.seen().sha256(), ledger);
      run.ingested(file, read.unread().size());
    } catch (DocumentReplacement.IndexRefusedException e) {
      withoutRefused(read, e.refused());
    } catch (ElasticsearchException e) {
      if (!NEVER.contains(e.status())) {
        throw e;
      }
      log.warn("Elasticsearch never takes file {}: {}", file.id(), FailureText.describe(e));
      refuse(file, new FileFault(FileFault.INDEX_REFUSED, "索引不接受，请拆成几个小一些的文件"));
    }
  }

  /** What the index does not take is left out; the rest is written again. */
  private void withoutRefused(FileRead.Analysed read, List<BulkOutcome.Refusal> refused) {
    Map<String, String> reasons =
        refused.stream()
            .collect(
                Collectors.toMap(
                    BulkOutcome.Refusal::id, BulkOutcome.Refusal::reason, (one, other) -> one));
    List<UnreadEntry> unread = new ArrayList<>(read.unread());
    List<IndexedDocument> rest = new ArrayList<>();
    for (IndexedDocument document : read.documents()) {
      String reason = reasons.get(document.id());
      if (reason == null) {
        rest.add(document);
      } else {
        unread.add(
            new UnreadEntry(
                document.path(),
                new FileFault(FileFault.INDEX_REFUSED, "索引不接受：" + mask.mask(reason))));
      }
    }
    if (rest.isEmpty()) {
      refuse(read.file(), unread.getLast().fault());
    } else {
      index(new FileRead.Analysed(read.file(), read.started(), rest, unread));
    }
  }

  private void refuse(WaitingFile file, FileFault fault) {
    Instant now = clock.instant();
    Optional<Instant> next = BackOff.nextAttempt(fault, file.attempts() + 1, now);
    unavailable = fault.reason().equals(FileFault.EXTRACTION_UNAVAILABLE) ? unavailable + 1 : 0;
    if (unavailable >= HOPELESS) {
      throw new DocumentIngestFailedException(fault.detail());
    }
    ledger.setUnread(file.id(), List.of());
    if (next.isPresent()) {
      ledger.refuse(file.id(), fault, next.get(), false);
      run.deferred(file);
    } else {
      boolean kept = fault.isInContent() && quarantine.keep(file, fault);
      ledger.refuse(file.id(), fault, null, kept);
      run.refused(file, fault);
    }
  }
}
