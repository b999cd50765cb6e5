package cn.tianwen.ingest.cases;

/** Told how far an ingest is. */
@FunctionalInterface
public interface IngestProgress {

  /** Tells nobody. */
  IngestProgress SILENT = (file, counts, rows) -> {};

  /** Called after every chunk with what became of the rows so far and the number of all rows. */
  void rowsDone(String file, IngestCounts counts, long rows);
}
