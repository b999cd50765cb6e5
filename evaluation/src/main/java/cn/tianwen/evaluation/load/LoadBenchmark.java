package cn.tianwen.evaluation.load;

import cn.tianwen.evaluation.EvaluationParts;
import cn.tianwen.evaluation.EvaluationProgress;
import cn.tianwen.index.CaseIndex;
import cn.tianwen.ingest.cases.CaseIngest;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Measures on this machine, in one run, how fast the ingest and 找类似 are beside Elasticsearch bare.
 *
 * <p>The generated cases stay in the index: run it on a data folder of its own.
 */
public final class LoadBenchmark {

  private LoadBenchmark() {}

  /**
   * Ingests generated cases, then asks the search application for cases like others.
   *
   * @param parts that both the ingest and the search application use
   * @param ingest on a ledger of its own
   * @throws IllegalStateException when the generated cases are indexed already, or an answer is not
   *     what it should be
   * @throws UncheckedIOException when one of the servers does not answer
   */
  public static BenchReport run(
      LoadOptions options, EvaluationParts parts, CaseIngest ingest, EvaluationProgress progress) {
    ElasticsearchClient client = parts.client();
    try {
      IngestFigures ingested =
          new IngestMeasurement(options, client, parts.embedder(), ingest, progress).run();
      client.indices().refresh(request -> request.index(CaseIndex.ALIAS));
      List<LevelFigures> levels =
          new SearchMeasurement(
                  options, client, parts.embedder(), parts.similarCases(CaseIndex.ALIAS), progress)
              .run();
      return new BenchReport(ingested, levels);
    } catch (IOException e) {
      throw new UncheckedIOException("A server does not answer: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while measuring", e);
    }
  }
}
