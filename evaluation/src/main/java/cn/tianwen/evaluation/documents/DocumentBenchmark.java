package cn.tianwen.evaluation.documents;

import cn.tianwen.evaluation.EvaluationProgress;
import cn.tianwen.extraction.ExtractionLimits;
import cn.tianwen.ingest.documents.DocumentIngest;
import cn.tianwen.ingest.documents.DocumentIngestOptions;
import cn.tianwen.ingest.documents.DocumentIngestSummary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Measures on this machine, in one run and over the same files, how fast documents are extracted in
 * forks and ingested, beside Tika bare in one JVM with the same configuration: on one thread, and
 * on as many as there are forks.
 *
 * <p>What is ingested stays in the index: run it on a data folder of its own.
 */
public final class DocumentBenchmark {

  private static final ExtractionLimits LIMITS = ExtractionLimits.DEFAULT;

  /**
   * How often each JVM parses every file before it counts: one that has just started is slow, and
   * the forks of an ingest live for thousands of files.
   */
  private static final int WARM_UPS = 10;

  private DocumentBenchmark() {}

  /**
   * Measures.
   *
   * @param documents a folder; it is only read
   * @param copies how often its files are taken, from 1
   * @param rounds how often each side goes over all files, from 1; the median counts
   * @param work an empty folder for copies and temporary files
   * @param ingest on a ledger and an index of its own
   * @throws IllegalStateException when there is nothing in the folder that can be read, or not
   *     everything goes in
   * @throws UncheckedIOException when a folder cannot be read or written
   */
  public static DocumentBenchReport run(
      Path documents,
      int copies,
      int rounds,
      Path work,
      DocumentIngest ingest,
      EvaluationProgress progress) {
    try {
      DocumentCorpus all = DocumentCorpus.copies(documents, copies, work.resolve("documents"));
      Path temporary = Files.createDirectories(work.resolve("temporary"));
      DocumentCorpus corpus;
      List<Long> forked;
      try (ForkedExtractionRun forks = new ForkedExtractionRun(temporary, LIMITS)) {
        Set<Path> unfit = forks.unfit(all.files());
        corpus = all.without(unfit);
        if (corpus.files().isEmpty()) {
          throw new IllegalStateException("There is no document to measure with in " + documents);
        }
        progress.done("extraction", 1, 3);
        forked = forks.measure(corpus.files(), WARM_UPS * LIMITS.forks(), rounds);
      }
      progress.done("extraction", 2, 3);
      double bare = bare(1, corpus, rounds, temporary);
      double bareAtOnce = bare(LIMITS.forks(), corpus, rounds, temporary);
      progress.done("extraction", 3, 3);
      return new DocumentBenchReport(
          corpus.files().size(),
          corpus.bytes(),
          LIMITS.forks(),
          bare,
          bareAtOnce,
          DocumentBenchReport.median(forked),
          ingest(corpus, ingest, progress));
    } catch (IOException e) {
      throw new UncheckedIOException("A folder cannot be read or written: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while measuring", e);
    }
  }

  private static double bare(int threads, DocumentCorpus corpus, int rounds, Path temporary)
      throws IOException, InterruptedException {
    return DocumentBenchReport.median(
        new BareParserRun(temporary, LIMITS, threads, WARM_UPS).measure(corpus.files(), rounds));
  }

  private static double ingest(
      DocumentCorpus corpus, DocumentIngest ingest, EvaluationProgress progress) {
    long start = System.nanoTime();
    DocumentIngestSummary summary =
        ingest.ingest(
            corpus.folder(),
            DocumentIngestOptions.DEFAULT.withSource("bench").withPublish(),
            done -> progress.done("ingest", done.files(), done.totalFiles()));
    double seconds = DocumentBenchReport.seconds(System.nanoTime() - start);
    if (!summary.isClean() || summary.created() != corpus.files().size()) {
      throw new IllegalStateException("Not all documents went in: " + summary);
    }
    return seconds;
  }
}
