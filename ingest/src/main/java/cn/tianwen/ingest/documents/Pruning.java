package cn.tianwen.ingest.documents;

import cn.tianwen.ingest.documents.ledger.DocumentFiles;
import cn.tianwen.ingest.documents.ledger.LedgerFile;
import java.time.Clock;
import java.util.List;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;

/** Removes the documents of files that are gone, a file at a time. */
final class Pruning implements Tasklet {

  private final DocumentRun run;
  private final DocumentFiles ledger;
  private final DocumentReplacement replacement;
  private final Quarantine quarantine;
  private final Clock clock;

  Pruning(
      DocumentRun run,
      DocumentFiles ledger,
      DocumentReplacement replacement,
      Quarantine quarantine,
      Clock clock) {
    this.run = run;
    this.ledger = ledger;
    this.replacement = replacement;
    this.quarantine = quarantine;
    this.clock = clock;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
    List<LedgerFile> missing = ledger.listMissing(run.source());
    if (missing.isEmpty()) {
      return RepeatStatus.FINISHED;
    }
    LedgerFile file = missing.getFirst();
    replacement.replace(file.id(), List.of(), clock.instant());
    ledger.setUnread(file.id(), List.of());
    ledger.remove(file.id());
    quarantine.release(file.sha256(), ledger);
    run.countRemoved();
    contribution.incrementWriteCount(1);
    return RepeatStatus.CONTINUABLE;
  }
}
