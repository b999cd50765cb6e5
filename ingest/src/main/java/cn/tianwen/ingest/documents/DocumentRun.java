package cn.tianwen.ingest.documents;

import cn.tianwen.ingest.documents.ledger.FileFault;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a run of the job has to do and has done; lives as long as the run. */
final class DocumentRun {

  private final String source;
  private final DocumentIngestOptions options;
  private final Instant started;
  private final DocumentProgress progress;
  private final long startedNanos = System.nanoTime();
  private final List<WaitingFile> waiting = new ArrayList<>();
  private final Map<String, Integer> refused = new TreeMap<>();
  private long bytes;
  private long bytesDone;
  private int filesDone;
  private int created;
  private int changed;
  private int unchanged;
  private int deferred;
  private int unreadEntries;
  private int removed;
  private long readingNanos;

  DocumentRun(
      String source, DocumentIngestOptions options, Instant started, DocumentProgress progress) {
    this.source = source;
    this.options = options;
    this.started = started;
    this.progress = progress;
  }

  String source() {
    return source;
  }

  DocumentIngestOptions options() {
    return options;
  }

  /** When the survey began. */
  Instant started() {
    return started;
  }

  List<WaitingFile> waiting() {
    return waiting;
  }

  void add(WaitingFile file) {
    waiting.add(file);
    bytes += file.found().bytes();
  }

  void beginReading() {
    readingNanos = System.nanoTime();
    tell();
  }

  void ingested(WaitingFile file, int unread) {
    if (file.isNew()) {
      created++;
    } else {
      changed++;
    }
    unreadEntries += unread;
    done(file);
  }

  void refused(WaitingFile file, FileFault fault) {
    countRefused(fault.reason());
    done(file);
  }

  void deferred(WaitingFile file) {
    deferred++;
    done(file);
  }

  void countRefused(String reason) {
    refused.merge(reason, 1, Integer::sum);
  }

  void countDeferred() {
    deferred++;
  }

  void countUnchanged(int unread) {
    unchanged++;
    unreadEntries += unread;
  }

  void countRemoved() {
    removed++;
  }

  private void done(WaitingFile file) {
    filesDone++;
    bytesDone += file.found().bytes();
    tell();
  }

  private void tell() {
    progress.done(
        new DocumentProgress.Done(
            filesDone,
            waiting.size(),
            bytesDone,
            bytes,
            Duration.ofNanos(System.nanoTime() - readingNanos)));
  }

  DocumentIngestSummary summary(
      List<String> missing, long published, long pending, long duplicates) {
    return new DocumentIngestSummary(
        source,
        created,
        changed,
        unchanged,
        refused,
        deferred,
        unreadEntries,
        missing,
        removed,
        published,
        pending,
        duplicates,
        Duration.ofNanos(System.nanoTime() - startedNanos));
  }
}
