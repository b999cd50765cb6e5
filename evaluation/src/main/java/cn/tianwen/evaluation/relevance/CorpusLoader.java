package cn.tianwen.evaluation.relevance;

import cn.tianwen.embedding.TextEmbedder;
import cn.tianwen.evaluation.EvaluationProgress;
import cn.tianwen.index.CaseAnnotations;
import cn.tianwen.index.CaseDocument;
import cn.tianwen.index.CaseStatus;
import cn.tianwen.index.Evaluation;
import cn.tianwen.index.hubness.VectorSample;
import cn.tianwen.index.lexicon.ConceptFinder;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.text.TextFolder;
import cn.tianwen.index.write.BulkOutcome;
import cn.tianwen.index.write.BulkWriter;
import cn.tianwen.index.write.Patience;
import cn.tianwen.index.write.VersionedDocument;
import cn.tianwen.ingest.mask.PersonalDataMasker;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes solved cases of a corpus, in the steps of the ingest: fold, mask, find concepts, embed,
 * write. What the corpus does not say (crop, place, answer) stays empty and is the same for all, so
 * that it moves no case in the ranking. Hubness is measured against an evenly spaced sample of the
 * corpus, which is embedded first, so that every document has it.
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
    Map<String, float[]> sampled = embedSample(corpus);
    VectorSample sample = VectorSample.of(List.copyOf(sampled.values()));
    for (int start = 0; start < corpus.size(); start += BATCH) {
      int end = Math.min(start + BATCH, corpus.size());
      List<CaseDocument> cases = corpus.subList(start, end).stream().map(this::document).toList();
      Map<String, float[]> vectors = new HashMap<>(sampled);
      vectors.putAll(embed(cases.stream().filter(one -> !sampled.containsKey(one.id())).toList()));
      write(index, cases, vectors, sample);
      progress.done("loading", end, corpus.size());
    }
    try {
      client.indices().refresh(request -> request.index(index));
    } catch (IOException e) {
      throw new UncheckedIOException("Elasticsearch does not answer: " + e.getMessage(), e);
    }
  }

  /** Id to vector, of up to {@link VectorSample#CAPACITY} documents spread over the corpus. */
  private Map<String, float[]> embedSample(List<BeirDataset.Document> corpus) {
    int size = Math.min(corpus.size(), VectorSample.CAPACITY);
    Map<String, float[]> vectors = new LinkedHashMap<>();
    for (int start = 0; start < size; start += BATCH) {
      List<CaseDocument> batch = new ArrayList<>();
      for (int i = start; i < Math.min(start + BATCH, size); i++) {
        batch.add(document(corpus.get((int) ((long) i * corpus.size() / size))));
      }
      vectors.putAll(embed(batch));
    }
    return vectors;
  }

  /** Id to vector. */
  private Map<String, float[]> embed(List<CaseDocument> cases) {
    List<float[]> embedded =
        embedder.embedAll(
            cases.stream()
                .map(one -> CaseDocument.textToEmbed(one.title(), one.problem()))
                .toList());
    Map<String, float[]> vectors = new LinkedHashMap<>();
    for (int i = 0; i < cases.size(); i++) {
      vectors.put(cases.get(i).id(), embedded.get(i));
    }
    return vectors;
  }

  private void write(
      String index, List<CaseDocument> cases, Map<String, float[]> vectors, VectorSample sample) {
    List<VersionedDocument<CaseDocument>> documents = new ArrayList<>();
    for (CaseDocument one : cases) {
      float[] vector = vectors.getOrDefault(one.id(), CaseDocument.NO_VECTOR);
      documents.add(new VersionedDocument<>(one.id(), 1, sample.measure(one.withVector(vector))));
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
        null,
        "",
        annotations.lexiconVersion(),
        "evaluation");
  }
}
