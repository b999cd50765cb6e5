package cn.tianwen.ingest.documents;

import cn.tianwen.index.document.IndexedDocument;
import cn.tianwen.index.write.BulkOutcome;
import cn.tianwen.ingest.analysis.TextFingerprint;
import cn.tianwen.ingest.documents.ledger.DocumentFiles;
import cn.tianwen.ingest.documents.ledger.DocumentsInFlight;
import cn.tianwen.ingest.documents.ledger.LedgerDocument;
import cn.tianwen.ingest.documents.ledger.LedgerDocuments;
import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Replaces all documents of a file by others, in the ledger and in the index, and decides anew
 * which documents of the same text are shown. Works in the caller's transaction: the index is
 * written before it commits, and what is being written is noted before, so that a crash in between
 * is made good by a repeat and by {@link #recover}.
 */
final class DocumentReplacement {

  private static final Logger log = LoggerFactory.getLogger(DocumentReplacement.class);

  private final DocumentFiles files;
  private final LedgerDocuments documents;
  private final DocumentsInFlight inFlight;
  private final DuplicateGroups groups;
  private final IndexedDocuments index;
  private final ReaderMedia media;

  DocumentReplacement(
      DocumentFiles files,
      LedgerDocuments documents,
      DocumentsInFlight inFlight,
      IndexedDocuments index,
      ReaderMedia media) {
    this.files = files;
    this.documents = documents;
    this.inFlight = inFlight;
    this.groups = new DuplicateGroups(documents);
    this.index = index;
    this.media = media;
  }

  /** Elasticsearch will never take some of the documents; the ledger has to be rolled back. */
  static final class IndexRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<BulkOutcome.Refusal> refused;

    IndexRefusedException(List<BulkOutcome.Refusal> refused) {
      super("Elasticsearch refused " + refused);
      this.refused = refused;
    }

    List<BulkOutcome.Refusal> refused() {
      return refused;
    }
  }

  /**
   * Replaces the documents of a file.
   *
   * @param coming without vectors, with different ids; none to remove what there is
   * @return external version of the documents
   * @throws IndexRefusedException when Elasticsearch will never take some of them
   */
  long replace(long fileId, Collection<IndexedDocument> coming, Instant now) {
    List<LedgerDocument> before = documents.listOfFile(fileId);
    Map<String, IndexedDocument> byId =
        coming.stream().collect(Collectors.toMap(IndexedDocument::id, Function.identity()));
    List<String> gone =
        before.stream().map(LedgerDocument::id).filter(id -> !byId.containsKey(id)).toList();
    documents.remove(gone);
    coming.forEach(document -> documents.put(row(fileId, document, now)));
    List<DuplicateGroups.Decision> decisions =
        groups.decide(byId.keySet(), before.stream().map(LedgerDocument::representative).toList());
    List<DuplicateGroups.Decision> others =
        decisions.stream()
            .filter(decision -> decision.isNew() && !byId.containsKey(decision.document().id()))
            .toList();
    Set<String> touched = new LinkedHashSet<>(byId.keySet());
    touched.addAll(gone);
    others.forEach(decision -> touched.add(decision.document().id()));
    inFlight.begin(touched);

    long version = writeIndex(coming, gone, decisions, others);

    decisions.forEach(
        decision -> documents.setDuplicateOf(decision.document().id(), decision.duplicateOf()));
    inFlight.end(touched);
    removeUnusedMedia(before);
    return version;
  }

  private long writeIndex(
      Collection<IndexedDocument> coming,
      List<String> gone,
      List<DuplicateGroups.Decision> decisions,
      List<DuplicateGroups.Decision> others) {
    Map<String, @Nullable String> duplicateOf = new HashMap<>();
    decisions.forEach(
        decision -> duplicateOf.put(decision.document().id(), decision.duplicateOf()));
    long version = files.nextVersion();
    List<BulkOutcome.Refusal> refused =
        index.write(
            coming.stream()
                .map(document -> document.withDuplicateOf(duplicateOf.get(document.id())))
                .toList(),
            gone,
            version);
    if (!refused.isEmpty()) {
      throw new IndexRefusedException(refused);
    }
    for (DuplicateGroups.Decision other : others) {
      index.setDuplicateOf(other.document().id(), other.duplicateOf(), files.nextVersion());
    }
    return version;
  }

  private static LedgerDocument row(long fileId, IndexedDocument document, Instant now) {
    return new LedgerDocument(
        document.id(),
        fileId,
        document.path(),
        document.title(),
        document.format(),
        document.status(),
        TextFingerprint.of(document),
        null,
        document.mediaKey(),
        now);
  }

  /** After the commit: before it, a crash would leave documents whose media are gone. */
  private void removeUnusedMedia(List<LedgerDocument> before) {
    List<String> unused =
        before.stream()
            .map(LedgerDocument::mediaKey)
            .filter(key -> key != null && !documents.usesMedia(key))
            .distinct()
            .toList();
    if (unused.isEmpty()) {
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            unused.forEach(DocumentReplacement.this::removeMedia);
          }
        });
  }

  private void removeMedia(String key) {
    try {
      media.remove(key);
    } catch (IOException e) {
      log.warn("Cannot remove {} from the content store: {}", key, e.toString());
    }
  }

  /** Makes the index agree with the ledger where an earlier run was cut off between the two. */
  void recover() {
    List<String> left = inFlight.list();
    if (left.isEmpty()) {
      return;
    }
    log.info("{} documents were being written when an earlier run was cut off", left.size());
    Map<String, LedgerDocument> known =
        documents.list(left).stream()
            .collect(Collectors.toMap(LedgerDocument::id, Function.identity()));
    index.write(
        List.of(),
        left.stream().filter(id -> !known.containsKey(id)).toList(),
        files.nextVersion());
    for (LedgerDocument document : known.values()) {
      index.setDuplicateOf(document.id(), document.duplicateOf(), files.nextVersion());
    }
    inFlight.end(left);
  }
}
