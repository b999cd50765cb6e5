package cn.tianwen.evaluation.relevance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tianwen.embedding.BgeSmallZhEmbedder;
import cn.tianwen.evaluation.EvaluationParts;
import cn.tianwen.evaluation.EvaluationProgress;
import cn.tianwen.index.connect.ElasticsearchConnection;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.lexicon.LexiconLoader;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import cn.tianwen.standalone.testing.TestServers;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RelevanceEvaluationIT {

  private static ElasticsearchClient client;
  private static BgeSmallZhEmbedder embedder;
  private static Lexicon lexicon;

  @TempDir private Path folder;

  @BeforeAll
  static void open() {
    client =
        ElasticsearchConnection.to(TestServers.shared().elasticsearch(), Duration.ofSeconds(30))
            .open();
    embedder = new BgeSmallZhEmbedder();
    lexicon = new LexiconLoader().loadBundled();
  }

  @AfterAll
  static void close() throws IOException {
    embedder.close();
    client.close();
  }

  @AfterEach
  void theScratchIndexIsGone() throws IOException {
    assertThat(
            client
                .indices()
                .exists(request -> request.index("tw-cases-scratch-*").allowNoIndices(false))
                .value())
        .isFalse();
  }

  @Test
  void allFiveSystemsAnswerAndTheReportHasTheStatedShape() throws IOException {
    DatasetFolder.write(folder);
    List<String> progress = new ArrayList<>();

    EvaluationReport report =
        run((stage, done, total) -> progress.add(stage + " " + done + "/" + total));

    assertThat(progress).containsExactly("loading 10/10", "asking 2/2");
    JsonNode json = new JsonMapper().readTree(report.toJson());
    assertThat(json.propertyNames())
        .containsExactly(
            "systems",
            "dataset",
            "split",
            "queries",
            "answerable",
            "corpus",
            "lexiconVersion",
            "model",
            "intervals",
            "differences",
            "kinds",
            "calibration",
            "advice",
            "riskCoverage");
    assertThat(json.get("systems").propertyNames())
        .containsExactly("standard", "smartcn", "mlt", "dense", "tianwen");
    for (JsonNode system : json.get("systems")) {
      assertThat(system.propertyNames())
          .containsExactly(
              "Recall@1", "Recall@3", "Recall@10", "MRR@10", "nDCG@10", "p50ms", "p95ms", "p99ms");
      assertThat(system.get("p50ms").asDouble()).isPositive();
    }
    assertThat(json.get("systems").get("tianwen").get("Recall@1").asDouble()).isEqualTo(1);
    assertThat(json.get("queries").asInt()).isEqualTo(2);
    assertThat(json.get("corpus").asInt()).isEqualTo(10);
    assertThat(json.get("lexiconVersion").asString()).isEqualTo(lexicon.version());
    assertThat(json.get("intervals").get("dense").propertyNames())
        .containsExactly("Recall@1", "Recall@3", "Recall@10", "MRR@10", "nDCG@10");
    assertThat(json.get("differences").propertyNames())
        .containsExactly("standard", "smartcn", "mlt", "dense");
    assertThat(json.get("kinds")).isEmpty();
    assertThat(json.get("advice").get("unanswerableAskExpert").get("share").isNull()).isTrue();
    assertThat(json.get("riskCoverage").get("points").get(0).propertyNames())
        .containsExactly("threshold", "coverage", "risk");
  }

  @Test
  void everyDocumentOfALargeCorpusHasItsVectorAndItsHubness() throws IOException {
    DatasetFolder.write(folder);
    List<String> corpus = new ArrayList<>(DatasetFolder.CORPUS);
    for (int n = corpus.size() + 1; n <= 1_300; n++) {
      corpus.add(DatasetFolder.document("d" + n, "", "第" + n + "号田的水稻叶子发黄"));
    }
    Files.write(folder.resolve("corpus.jsonl"), corpus);
    List<Long> complete = new ArrayList<>();
    run(
        (stage, done, total) -> {
          if (stage.equals("asking") && done == total) {
            complete.add(documentsWith("vector"));
            complete.add(documentsWith("hubness"));
          }
        });
    assertThat(complete).containsExactly(1_300L, 1_300L);
  }

  private static long documentsWith(String field) {
    try {
      return client
          .count(
              request ->
                  request
                      .index("tw-cases-scratch-*")
                      .query(query -> query.exists(exists -> exists.field(field))))
          .count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theTableHasALineForEachSystem() throws IOException {
    DatasetFolder.write(folder);
    StringWriter text = new StringWriter();
    run(EvaluationProgress.SILENT).print(new PrintWriter(text));
    assertThat(text.toString().lines().toList())
        .anyMatch(line -> line.matches("tianwen( +\\d\\.\\d{3}){5}( +\\d+\\.\\d){3}"))
        .anyMatch(line -> line.matches("tianwen( +\\d\\.\\d{3}–\\d\\.\\d{3}){5}"));
  }

  @Test
  void aQueryLongerThanTheApiTakesIsCutAndCounted() throws IOException {
    DatasetFolder.write(folder);
    Files.write(
        folder.resolve("queries.jsonl"),
        List.of(
            DatasetFolder.query("q1", "沃柑黄叶烂根。".repeat(300)),
            DatasetFolder.query("q2", "土豆叶子背面长白霉")));
    StringWriter text = new StringWriter();
    run(EvaluationProgress.SILENT).print(new PrintWriter(text));
    assertThat(text.toString().lines()).contains("1 queries were cut to the API's longest text");
  }

  @Test
  void labelsThatNameAnUnknownDocumentFailWithFileAndLine() throws IOException {
    DatasetFolder.write(folder);
    Files.write(
        folder.resolve("qrels/test.tsv"),
        List.of("query-id\tcorpus-id\tscore", "q1\td1\t1", "q2\td404\t1"));
    assertThatThrownBy(() -> run(EvaluationProgress.SILENT))
        .isInstanceOf(MalformedDatasetException.class)
        .hasMessageEndingWith(folder.resolve("qrels/test.tsv") + ":3: unknown document d404");
  }

  @Test
  void theIndexGoesEvenWhenTheRunFails() throws IOException {
    DatasetFolder.write(folder);
    assertThatThrownBy(
            () ->
                run(
                    (stage, done, total) -> {
                      if (stage.equals("asking")) {
                        throw new IllegalStateException("stopped");
                      }
                    }))
        .hasMessage("stopped");
  }

  private EvaluationReport run(EvaluationProgress progress) {
    return new RelevanceEvaluation(
            new EvaluationParts(
                client, embedder, lexicon, Regions.load(), Industries.load(), Clock.systemUTC()),
            progress)
        .onDataset(RelevanceOptions.test(folder));
  }
}
