package cn.tianwen.evaluation.relevance;

import cn.tianwen.embedding.TextEmbedder;
import cn.tianwen.evaluation.EvaluationProgress;
import cn.tianwen.index.CaseAnnotations;
import cn.tianwen.index.CaseDocument;
import cn.tianwen.index.CaseStatus;
import cn.tianwen.index.Evaluation;
import cn.tianwen.index.lexicon.ConceptFinder;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.mask.PersonalDataMasker;
import cn.tianwen.index.text.TextFolder;
import cn.tianwen.index.write.BulkOutcome;
import cn.tianwen.index.write.BulkWriter;
import cn.tianwen.index.write.Patience;
import cn.tianwen.index.write.VersionedDocument;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes solved cases of a corpus, in the steps of the ingest: fold, mask, find concepts, embed,
 * write. What the corpus does not say (crop, place, answer) stays empty and is the same for all, so
 * that it moves no case in the ranking.
 */
final class CorpusLoader {

  private static final int BATCH = 256;
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final LocalDate SOLVED_ON = LocalDate.of(2025, 1, 1);
  private static final String INDUSTRY = "other";

  private final ElasticsearchClient client;
  private final BulkWriter writer;
  private final TextEmbedder embedder;
  private final Lexicon lexicon;
  private final ConceptFinder finder;
  private final TextFolder folder = new TextFolder();
  private final PersonalDataMasker masker = new PersonalDataMasker();

  CorpusLoader(ElasticsearchClient client, TextEmbedder embedder, Lexicon lexicon) {
    this.client = client;
    this.writer = new BulkWriter(client, new Patience(PATIENCE));
    this.embedder = embedder;
    this.lexicon = lexicon;
    this.finder = new ConceptFinder(lexicon);
  }

  /** Loads the whole corpus and makes it searchable. */
  void load(String index, List<BeirDataset.Document> corpus, EvaluationProgress progress) {
    for (int start = 0; start < corpus.size(); start += BATCH) {
      int end = Math.min(start + BATCH, corpus.size());
      write(index, corpus.subList(start, end));
      progress.done("loading", end, corpus.size());
    }
    try {
      client.indices().refresh(request -> request.index(index));
    } catch (IOException e) {
      throw new UncheckedIOException("Elasticsearch does not answer: " + e.getMessage(), e);
    }
  }

  private void write(String index, List<BeirDataset.Document> batch) {
    List<CaseDocument> cases = batch.stream().map(this::document).toList();
    List<float[]> vectors =
        embedder.embedAll(
            cases.stream()
                .map(one -> CaseDocument.textToEmbed(one.title(), one.problem()))
                .toList());
    List<VersionedDocument<CaseDocument>> documents = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      CaseDocument document = cases.get(i).withVector(vectors.get(i));
      documents.add(new VersionedDocument<>(document.id(), 1, document));
    }
    BulkOutcome outcome = writer.write(index, documents);
    if (!outcome.refused().isEmpty()) {
      BulkOutcome.Refusal first = outcome.refused().getFirst();
      throw new IllegalStateException(
          "Elasticsearch does not take document " + first.id() + ": " + first.reason());
    }
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
        "",
        annotations.lexiconVersion(),
        "evaluation");
  }
}
