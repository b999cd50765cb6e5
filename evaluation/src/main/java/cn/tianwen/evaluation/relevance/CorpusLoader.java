package cn.tianwen.evaluation.relevance;

import cn.tianwen.embedding.TextEmbedder;
import cn.tianwen.evaluation.EvaluationProgress;
import cn.tianwen.index.CaseDocument;
import cn.tianwen.index.hubness.VectorSample;
import cn.tianwen.index.write.BulkOutcome;
import cn.tianwen.index.write.BulkWriter;
import cn.tianwen.index.write.Patience;
import cn.tianwen.index.write.VersionedDocument;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Embeds cases as the ingest does, writes them into an index and makes them searchable. Hubness is
 * measured against an evenly spaced sample of the corpus, which is embedded first, so that every
 * case has it.
 */
final class CorpusLoader {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final ElasticsearchClient client;
  private final BulkWriter writer;
  private final TextEmbedder embedder;

  CorpusLoader(ElasticsearchClient client, TextEmbedder embedder) {
    this.client = client;
    this.writer = new BulkWriter(client, new Patience(PATIENCE));
    this.embedder = embedder;
  }

  /**
   * Loads the whole corpus, one batch after the other, into one segment where it fits: scores of
   * quantised vectors depend on the segments, and a measurement has to end the same each time.
   */
  void load(String index, Corpus corpus, EvaluationProgress progress) {
    keepFromRefreshing(index);
    Map<String, float[]> sampled = embedSample(corpus);
    VectorSample sample = VectorSample.of(List.copyOf(sampled.values()));
    int loaded = 0;
    for (List<CaseDocument> batch : (Iterable<List<CaseDocument>>) corpus.batches()::iterator) {
      Map<String, float[]> vectors = new HashMap<>(sampled);
      vectors.putAll(embed(batch.stream().filter(one -> !sampled.containsKey(one.id())).toList()));
      write(index, batch, vectors, sample);
      loaded += batch.size();
      progress.done("loading", loaded, corpus.size());
    }
    try {
      client.indices().refresh(request -> request.index(index));
    } catch (IOException e) {
      throw new UncheckedIOException("Elasticsearch does not answer: " + e.getMessage(), e);
    }
  }

  private void keepFromRefreshing(String index) {
    try {
      client
          .indices()
          .putSettings(
              request ->
                  request
                      .index(index)
                      .settings(
                          settings -> settings.refreshInterval(interval -> interval.time("-1"))));
    } catch (IOException e) {
      throw new UncheckedIOException("Elasticsearch does not answer: " + e.getMessage(), e);
    }
  }

  /**
   * Id to vector, of up to {@link VectorSample#CAPACITY} cases spread over the corpus; those of a
   * batch are embedded together.
   */
  private Map<String, float[]> embedSample(Corpus corpus) {
    int step = Math.max(1, Math.ceilDiv(corpus.size(), VectorSample.CAPACITY));
    Map<String, float[]> vectors = new LinkedHashMap<>();
    int place = 0;
    for (List<CaseDocument> batch : (Iterable<List<CaseDocument>>) corpus.batches()::iterator) {
      List<CaseDocument> taken = new ArrayList<>();
      for (CaseDocument one : batch) {
        if (place++ % step == 0) {
          taken.add(one);
        }
      }
      vectors.putAll(embed(taken));
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
}
