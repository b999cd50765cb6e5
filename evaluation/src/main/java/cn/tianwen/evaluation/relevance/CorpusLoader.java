package cn.tianwen.evaluation.relevance;

import cn.tianwen.embedding.TextEmbedder;
import cn.tianwen.evaluation.EvaluationProgress;
import cn.tianwen.index.CaseDocument;
import cn.tianwen.index.write.BulkOutcome;
import cn.tianwen.index.write.BulkWriter;
import cn.tianwen.index.write.Patience;
import cn.tianwen.index.write.VersionedDocument;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Embeds cases as the ingest does, writes them into an index and makes them searchable. */
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

  /** Loads the whole corpus, one batch after the other. */
  void load(String index, Corpus corpus, EvaluationProgress progress) {
    int loaded = 0;
    for (List<CaseDocument> batch : (Iterable<List<CaseDocument>>) corpus.batches()::iterator) {
      write(index, batch);
      loaded += batch.size();
      progress.done("loading", loaded, corpus.size());
    }
    try {
      client.indices().refresh(request -> request.index(index));
    } catch (IOException e) {
      throw new UncheckedIOException("Elasticsearch does not answer: " + e.getMessage(), e);
    }
  }

  private void write(String index, List<CaseDocument> cases) {
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
}
