package cn.tianwen.evaluation.editions;

import cn.tianwen.evaluation.EvaluationProgress;
import cn.tianwen.pdf.PageMaker;
import cn.tianwen.pdf.PdfItem;
import cn.tianwen.pdf.Progress;
import cn.tianwen.pdf.Seal;
import cn.tianwen.pdf.SigningKey;
import cn.tianwen.pdf.TextEdition;
import cn.tianwen.pdf.hardened.HardenedEdition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;

/**
 * Measures on this machine, in one run and with the same handbook, how fast both editions are made,
 * beside the libraries they are made with.
 */
public final class EditionBenchmark {

  private static final double NANOS_PER_SECOND = 1e9;
  private static final long MARK = 0xCAFEL;

  /** A small round before the others: the fonts are read, the machine is warm. */
  private static final int WARM_UP = 1;

  private final Path work;
  private final EvaluationProgress progress;
  private final TextEdition text;
  private final HardenedEdition hardened;

  /** One way of making a file; answers how many pages it has. */
  @FunctionalInterface
  private interface Way {
    int make(int chapters) throws IOException;
  }

  /**
   * Takes what it needs.
   *
   * @param work a folder for the files and a signing key; made if it is missing
   */
  public EditionBenchmark(Path work, EvaluationProgress progress) throws IOException {
    Files.createDirectories(work);
    this.work = work;
    this.progress = progress;
    PageMaker pages = new PageMaker();
    SigningKey key =
        SigningKey.openOrCreate(
            work.resolve("signing.p12"), "bench".toCharArray(), Clock.systemUTC());
    text = new TextEdition(pages, new Seal(key));
    hardened = new HardenedEdition(pages, new Seal(key));
  }

  /**
   * Measures.
   *
   * @param chapters of the handbook, one to two pages each
   * @param rounds of each way; the median counts
   */
  public EditionBenchReport run(int chapters, int rounds) throws IOException {
    Path file = work.resolve("text.pdf");
    EditionFigures made =
        measure("text edition", chapters, rounds, count -> make(count, file, false));
    return new EditionBenchReport(
        made,
        measure(
            "hardened edition",
            chapters,
            rounds,
            count -> make(count, work.resolve("hardened.pdf"), true)),
        measure(
            "openhtmltopdf",
            chapters,
            rounds,
            count -> BareLibraries.layOut(count, work.resolve("bare.pdf"))),
        measure("PDFBox renderer", chapters, rounds, count -> BareLibraries.draw(file)));
  }

  private int make(int chapters, Path target, boolean asPictures) throws IOException {
    PdfItem item = Handbook.item(chapters);
    return asPictures
        ? hardened.render(item, MARK, target, Progress.NONE).pages()
        : text.render(item, target, Progress.NONE).pages();
  }

  private EditionFigures measure(String name, int chapters, int rounds, Way way)
      throws IOException {
    way.make(WARM_UP);
    double[] seconds = new double[rounds];
    int pages = 0;
    for (int round = 0; round < rounds; round++) {
      long start = System.nanoTime();
      pages = way.make(chapters);
      seconds[round] = (System.nanoTime() - start) / NANOS_PER_SECOND;
      progress.done(name, round + 1L, rounds);
    }
    Arrays.sort(seconds);
    return new EditionFigures(name, pages, seconds[rounds / 2]);
  }
}
