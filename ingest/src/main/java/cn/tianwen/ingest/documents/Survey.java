package cn.tianwen.ingest.documents;

import cn.tianwen.ingest.documents.ledger.DocumentFiles;
import cn.tianwen.ingest.documents.ledger.FileFault;
import cn.tianwen.ingest.documents.ledger.FileState;
import cn.tianwen.ingest.documents.ledger.LedgerFile;
import cn.tianwen.ingest.documents.ledger.SeenFile;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Compares the files that are there with the ledger and decides which have to be brought in. */
final class Survey implements Tasklet {

  /** Files whose rows are committed together. */
  private static final int BATCH = 100;

  private final DocumentRun run;
  private final Iterator<FoundFile> found;
  private final boolean whole;
  private final String analysis;
  private final DocumentFiles ledger;
  private final Quarantine quarantine;
  private final Clock clock;
  private final PathMask mask = new PathMask();

  /**
   * Prepares a survey.
   *
   * @param found the files that are there
   * @param whole whether they are all of the source, so that others are gone
   * @param analysis version that documents are analysed with now
   */
  Survey(
      DocumentRun run,
      List<FoundFile> found,
      boolean whole,
      String analysis,
      DocumentFiles ledger,
      Quarantine quarantine,
      Clock clock) {
    this.run = run;
    this.found = found.iterator();
    this.whole = whole;
    this.analysis = analysis;
    this.ledger = ledger;
    this.quarantine = quarantine;
    this.clock = clock;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
    for (int i = 0; i < BATCH && found.hasNext(); i++) {
      survey(found.next());
      contribution.incrementReadCount();
    }
    if (found.hasNext()) {
      return RepeatStatus.CONTINUABLE;
    }
    if (whole) {
      ledger.markMissing(run.source(), run.started());
    }
    return RepeatStatus.FINISHED;
  }

  private void survey(FoundFile file) {
    String key = Sha256.of(file.path());
    try {
      decide(file, seen(file, key, Sha256.of(file.file()), file.companions()));
    } catch (IOException e) {
      SeenFile seen = seen(file, key, "", Sha256.of(""));
      FileFault fault = new FileFault(FileFault.UNREADABLE, "文件或它的附带信息文件读不了，请检查权限后再导入");
      long id =
          ledger
              .find(run.source(), key)
              .map(
                  known -> {
                    change(known, seen);
                    return known.id();
                  })
              .orElseGet(() -> ledger.add(seen, run.started()));
      ledger.refuse(id, fault, null, false);
      run.countRefused(fault.reason());
    }
  }

  private SeenFile seen(FoundFile file, String key, String sha256, String companions) {
    return new SeenFile(
        run.source(),
        key,
        mask.mask(file.path()),
        sha256,
        file.bytes(),
        file.modified(),
        companions);
  }

  private void decide(FoundFile file, SeenFile seen) {
    Instant now = run.started();
    Optional<LedgerFile> known = ledger.find(run.source(), seen.pathKey());
    boolean publish = run.options().publish();
    if (known.isEmpty()) {
      run.add(new WaitingFile(ledger.add(seen, now), file, seen, true, publish, 0));
      return;
    }
    LedgerFile row = known.get();
    boolean isNew = row.documents() == 0;
    if (!row.hasInputs(seen)) {
      change(row, seen);
      boolean released = publish || (row.publish() && row.sha256().equals(seen.sha256()));
      run.add(new WaitingFile(row.id(), file, seen, isNew, released, 0));
    } else if (waits(row)) {
      ledger.see(row.id(), FileState.WAITING, seen, now);
      run.add(
          new WaitingFile(row.id(), file, seen, isNew, publish || row.publish(), row.attempts()));
    } else {
      leave(row, seen, now);
    }
  }

  private void change(LedgerFile row, SeenFile seen) {
    ledger.change(row.id(), seen, run.started());
    quarantine.release(row.sha256(), ledger);
  }

  private boolean waits(LedgerFile row) {
    return switch (row.state()) {
      case WAITING, REMOVED -> true;
      case INGESTED -> isOutdated(row);
      case MISSING -> row.documents() == 0 || isOutdated(row);
      case REFUSED -> run.options().retry();
      case DEFERRED ->
          run.options().retry()
              || row.nextAttempt() == null
              || !row.nextAttempt().isAfter(clock.instant());
    };
  }

  private boolean isOutdated(LedgerFile row) {
    return !row.analysis().equals(analysis)
        || (run.options().publish() && !row.publish())
        || (run.options().retry() && row.unread() > 0);
  }

  private void leave(LedgerFile row, SeenFile seen, Instant now) {
    FileState state = row.state() == FileState.MISSING ? FileState.INGESTED : row.state();
    ledger.see(row.id(), state, seen, now);
    switch (state) {
      case REFUSED -> run.countRefused(ledger.reason(row.id()));
      case DEFERRED -> run.countDeferred();
      default -> run.countUnchanged(row.unread());
    }
  }
}
