package cn.tianwen.evaluation.load;

import cn.tianwen.embedding.TextEmbedder;
import cn.tianwen.evaluation.EvaluationProgress;
import cn.tianwen.evaluation.scratch.ScratchIndex;
import cn.tianwen.index.CaseDocument;
import cn.tianwen.ingest.cases.CaseIngest;
import cn.tianwen.ingest.cases.IngestSummary;
import cn.tianwen.sample.CaseFileWriter;
import cn.tianwen.sample.CaseGenerator;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Ingests generated cases, then writes the very same documents bare and embeds their texts alone.
 */
final class IngestMeasurement {

  private static final int EMBEDDED = 2_000;
  private static final int EMBEDDED_AT_ONCE = 256;
  private static final double NANOS_PER_SECOND = 1e9;

  private final LoadOptions options;
  private final ElasticsearchClient client;
  private final TextEmbedder embedder;
  private final CaseIngest ingest;
  private final EvaluationProgress progress;
  private final PreparedCases prepared;

  IngestMeasurement(
      LoadOptions options,
      ElasticsearchClient client,
      TextEmbedder embedder,
      CaseIngest ingest,
      EvaluationProgress progress) {
    this.options = options;
    this.client = client;
    this.embedder = embedder;
    this.ingest = ingest;
    this.progress = progress;
    this.prepared = new PreparedCases(client, "gen-" + options.seed() + "-");
  }

  IngestFigures run() throws IOException {
    if (prepared.count() > 0) {
      throw new IllegalStateException(
          "Cases of seed "
              + options.seed()
              + " are indexed already, so that ingesting them would measure nothing:"
              + " take an empty data folder or another seed");
    }
    double rows = ingest();
    double documents = bulk();
    return new IngestFigures(options.cases(), rows, documents, embed());
  }

  private double ingest() throws IOException {
    Path folder = Files.createTempDirectory("tianwen-bench-");
    Path file = folder.resolve("bench-" + options.seed() + ".csv");
    try {
      CaseFileWriter.CSV.write(new CaseGenerator(options.seed()).cases(options.cases()), file);
      long start = System.nanoTime();
      IngestSummary summary =
          ingest.ingest(
              file, (name, counts, rows) -> progress.done("ingest", counts.total(), rows));
      double rate = perSecond(options.cases(), System.nanoTime() - start);
      if (summary.counts().created() != options.cases()) {
        throw new IllegalStateException(
            "Not all of " + options.cases() + " cases went in: " + summary.counts());
      }
      return rate;
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(folder);
    }
  }

  private double bulk() throws IOException {
    try (ScratchIndex scratch = new ScratchIndex(client, "bench")) {
      long[] spent = {0, 0};
      prepared.forEachPage(
          page -> {
            spent[0] += write(scratch.name(), page);
            spent[1] += page.size();
            progress.done("bare bulk", spent[1], options.cases());
          });
      if (spent[1] != options.cases()) {
        throw new IllegalStateException(
            "Only " + spent[1] + " of " + options.cases() + " cases could be read back");
      }
      return perSecond(options.cases(), spent[0]);
    }
  }

  /** Nanoseconds that the request took. */
  private long write(String index, List<CaseDocument> page) throws IOException {
    BulkRequest.Builder request = new BulkRequest.Builder().index(index);
    page.forEach(
        document ->
            request.operations(
                operation -> operation.index(write -> write.id(document.id()).document(document))));
    BulkRequest built = request.build();
    long start = System.nanoTime();
    BulkResponse response = client.bulk(built);
    long nanos = System.nanoTime() - start;
    if (response.errors()) {
      throw new IllegalStateException("Elasticsearch does not take a prepared document");
    }
    return nanos;
  }

  private double embed() {
    int count = Math.min(options.cases(), EMBEDDED);
    List<String> texts =
        new CaseGenerator(options.seed())
            .cases(count)
            .map(one -> CaseDocument.textToEmbed(one.title(), one.problem()))
            .toList();
    long start = System.nanoTime();
    for (int from = 0; from < count; from += EMBEDDED_AT_ONCE) {
      int to = Math.min(from + EMBEDDED_AT_ONCE, count);
      embedder.embedAll(texts.subList(from, to));
      progress.done("embedding", to, count);
    }
    return perSecond(count, System.nanoTime() - start);
  }

  private static double perSecond(long count, long nanos) {
    return count * NANOS_PER_SECOND / nanos;
  }
}
