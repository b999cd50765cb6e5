package cn.tianwen.evaluation.documents;

import cn.tianwen.extraction.ExtractedDocument;
import cn.tianwen.extraction.ExtractionLimits;
import cn.tianwen.extraction.ExtractionOutcome;
import cn.tianwen.extraction.TikaExtractor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Extracts files as the ingest does, with as many callers as there are forks. */
final class ForkedExtractionRun implements AutoCloseable {

  private final TikaExtractor extractor;
  private final ExecutorService threads;

  ForkedExtractionRun(Path work, ExtractionLimits limits) {
    this.extractor = TikaExtractor.open(limits, work);
    this.threads = Executors.newFixedThreadPool(limits.forks());
  }

  /**
   * Extracts once.
   *
   * @return the files that measure something else: refused ones, and those whose text Tesseract
   *     reads off an image
   */
  Set<Path> unfit(List<Path> files) throws InterruptedException {
    List<ExtractionOutcome> outcomes = extract(files);
    Set<Path> unfit = new HashSet<>();
    for (int i = 0; i < files.size(); i++) {
      boolean fit =
          outcomes.get(i) instanceof ExtractionOutcome.Extracted extracted
              && extracted.documents().stream().noneMatch(ExtractedDocument::textRecognised);
      if (!fit) {
        unfit.add(files.get(i));
      }
    }
    return unfit;
  }

  /**
   * Extracts over and over.
   *
   * @param warmUps rounds before those that count
   * @return nanoseconds of each round that counts
   */
  List<Long> measure(List<Path> files, int warmUps, int rounds) throws InterruptedException {
    for (int round = 0; round < warmUps; round++) {
      extract(files);
    }
    List<Long> nanos = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      long start = System.nanoTime();
      extract(files);
      nanos.add(System.nanoTime() - start);
    }
    return nanos;
  }

  private List<ExtractionOutcome> extract(List<Path> files) throws InterruptedException {
    List<Callable<ExtractionOutcome>> work = new ArrayList<>();
    files.forEach(file -> work.add(() -> extractor.extract(file)));
    List<ExtractionOutcome> outcomes = new ArrayList<>();
    for (Future<ExtractionOutcome> outcome : threads.invokeAll(work)) {
      try {
        outcomes.add(outcome.get());
      } catch (ExecutionException e) {
        throw new IllegalStateException("Nothing can be extracted: " + e.getMessage(), e);
      }
    }
    return outcomes;
  }

  @Override
  public void close() {
    threads.close();
    extractor.close();
  }
}
