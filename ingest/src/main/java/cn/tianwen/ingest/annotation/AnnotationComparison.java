package cn.tianwen.ingest.annotation;

import cn.tianwen.index.CaseAnnotations;
import cn.tianwen.index.CaseDocument;
import cn.tianwen.index.lexicon.ConceptFinder;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.lexicon.diff.CaseChange;
import cn.tianwen.ingest.cases.CaseFiles;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import cn.tianwen.rows.UnreadableFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Annotates the cases of files with two versions of the lexicon and keeps what differs. */
public final class AnnotationComparison {

  private final Annotator older;
  private final Annotator newer;
  private final CaseFiles files;

  /** Prepares a comparison. */
  public AnnotationComparison(
      Lexicon older, Lexicon newer, Regions regions, Industries industries, Clock clock) {
    this.older = new Annotator(older, new ConceptFinder(older));
    this.newer = new Annotator(newer, new ConceptFinder(newer));
    this.files = new CaseFiles(newer, regions, industries, clock);
  }

  /**
   * Compares the annotations of all cases in files that the ingest can read.
   *
   * @throws UnreadableFileException when a file as a whole is no table of cases
   */
  public Result compare(List<Path> paths) {
    AtomicLong cases = new AtomicLong();
    List<CaseChange> changes = new ArrayList<>();
    long refused = 0;
    for (Path path : paths) {
      refused +=
          files.forEach(
              path,
              document -> {
                cases.incrementAndGet();
                CaseChange.between(
                        document.id(),
                        document.title(),
                        older.annotate(document),
                        newer.annotate(document))
                    .ifPresent(changes::add);
              });
    }
    return new Result(cases.get(), refused, changes);
  }

  /**
   * What was compared.
   *
   * @param cases number of cases read
   * @param refusedRows rows that the ingest would refuse; they are not compared
   * @param changes cases that are annotated differently, in the order of the files
   */
  public record Result(long cases, long refusedRows, List<CaseChange> changes) {

    /** Keeps its own copy. */
    public Result {
      changes = List.copyOf(changes);
    }
  }

  private record Annotator(Lexicon lexicon, ConceptFinder finder) {

    CaseAnnotations annotate(CaseDocument document) {
      return CaseAnnotations.of(
          lexicon,
          finder,
          document.crop(),
          document.title(),
          document.problem(),
          document.solution());
    }
  }
}
