package cn.tianwen.evaluation.relevance;

import cn.tianwen.index.CaseAnnotations;
import cn.tianwen.index.CaseDocument;
import cn.tianwen.index.CaseStatus;
import cn.tianwen.index.Evaluation;
import cn.tianwen.index.lexicon.ConceptFinder;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.mask.PersonalDataMasker;
import cn.tianwen.index.text.TextFolder;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes solved cases of a corpus in the steps of the ingest: fold, mask, find concepts. What the
 * corpus does not say (crop, place, answer) stays empty and is the same for all, so that it moves
 * no case in the ranking.
 */
final class BeirCorpus implements Corpus {

  private static final int BATCH = 256;
  private static final LocalDate SOLVED_ON = LocalDate.of(2025, 1, 1);
  private static final String INDUSTRY = "other";

  private final List<BeirDataset.Document> documents;
  private final Lexicon lexicon;
  private final ConceptFinder finder;
  private final TextFolder folder = new TextFolder();
  private final PersonalDataMasker masker = new PersonalDataMasker();

  BeirCorpus(List<BeirDataset.Document> documents, Lexicon lexicon) {
    this.documents = documents;
    this.lexicon = lexicon;
    this.finder = new ConceptFinder(lexicon);
  }

  @Override
  public int size() {
    return documents.size();
  }

  @Override
  public Stream<List<CaseDocument>> batches() {
    return IntStream.iterate(0, start -> start < documents.size(), start -> start + BATCH)
        .mapToObj(start -> documents.subList(start, Math.min(start + BATCH, documents.size())))
        .map(batch -> batch.stream().map(this::document).toList());
  }

  private CaseDocument document(BeirDataset.Document document) {
    String title = masker.mask(folder.fold(document.title()));
    String problem = masker.mask(folder.fold(document.text()));
    CaseAnnotations annotations = CaseAnnotations.of(lexicon, finder, "", title, problem, "");
    return new CaseDocument(
        document.id(),
        title,
        problem,
        "",
        "",
        annotations.cropConcept(),
        INDUSTRY,
        null,
        List.of(),
        null,
        SOLVED_ON,
        SOLVED_ON.getMonthValue(),
        "",
        "",
        Evaluation.NOT_EVALUATED,
        CaseStatus.PUBLISHED,
        annotations.concepts(),
        annotations.solutionConcepts(),
        annotations.conceptPath(),
        List.of(),
        CaseDocument.NO_VECTOR,
        null,
        "",
        annotations.lexiconVersion(),
        "evaluation",
        null);
  }
}
