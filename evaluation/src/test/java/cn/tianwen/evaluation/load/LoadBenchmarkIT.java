package cn.tianwen.evaluation.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tianwen.embedding.TextEmbedder;
import cn.tianwen.evaluation.EvaluationParts;
import cn.tianwen.evaluation.EvaluationProgress;
import cn.tianwen.index.CaseIndex;
import cn.tianwen.index.install.IndexInstaller;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.ingest.IngestApplication;
import cn.tianwen.ingest.cases.CaseIngest;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import cn.tianwen.search.RunningSearchApi;
import cn.tianwen.search.SearchApiApplication;
import cn.tianwen.standalone.servers.ServerAddresses;
import cn.tianwen.standalone.testing.TestServers;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LoadBenchmarkIT {

  @TempDir private static Path folder;
  private static ConfigurableApplicationContext ingest;
  private static RunningSearchApi search;

  @BeforeAll
  static void open() {
    ServerAddresses servers = TestServers.newDatabase();
    ingest =
        IngestApplication.open(
            Map.of(
                "logging.level.root", "WARN",
                "tianwen.elasticsearch.uris", servers.elasticsearch().toString(),
                "tianwen.database.url", servers.jdbcUrl(),
                "tianwen.database.username", servers.username(),
                "tianwen.database.password", servers.password(),
                "tianwen.ingest.reject-directory", folder.toString()));
    ingest.getBean(IndexInstaller.class).install();
    search =
        SearchApiApplication.start(
            Map.of(
                "server.port", 0,
                "tianwen.elasticsearch.uris", servers.elasticsearch().toString(),
                "tianwen.database.url", servers.jdbcUrl(),
                "tianwen.database.username", servers.username(),
                "tianwen.database.password", servers.password(),
                "tianwen.accounts.key-file", folder.resolve("keys.json"),
                "tianwen.accounts.create-key-file", true));
  }

  @AfterAll
  static void close() throws IOException {
    search.close();
    List<String> indices =
        List.copyOf(
            client()
                .indices()
                .getAlias(request -> request.name(CaseIndex.ALIAS))
                .aliases()
                .keySet());
    client().indices().delete(request -> request.index(indices));
    ingest.close();
  }

  @Test
  void bothSidesAreMeasuredAndNothingIsLeftButTheCases() throws IOException {
    LoadOptions options =
        new LoadOptions(60, 11, search.uri(), List.of(1, 2), 12, Duration.ofSeconds(30));

    BenchReport report = run(options);

    JsonNode json = new JsonMapper().readTree(report.toJson());
    assertThat(json.get("ingest").get("rowsPerSecond").asDouble()).isPositive();
    assertThat(json.get("ingest").get("bulkDocumentsPerSecond").asDouble()).isPositive();
    assertThat(json.get("ingest").get("embeddingTextsPerSecond").asDouble()).isPositive();
    assertThat(json.get("similar")).hasSize(2);
    for (JsonNode level : json.get("similar")) {
      for (String side : List.of("api", "bare")) {
        assertThat(level.get(side).get("answered").asInt()).isEqualTo(12);
        assertThat(level.get(side).get("failed").asInt()).isZero();
        assertThat(level.get(side).get("p99").asDouble()).isPositive();
      }
      assertThat(level.get("ratio").propertyNames())
          .containsExactly("p50", "p95", "p99", "perSecond");
    }
    StringWriter text = new StringWriter();
    report.print(new PrintWriter(text));
    assertThat(text.toString()).contains("ingest of 60 generated cases", "api/bare");
    assertThat(
            client()
                .indices()
                .exists(request -> request.index("tw-cases-scratch-*").allowNoIndices(false))
                .value())
        .isFalse();
    assertThat(client().count(request -> request.index(CaseIndex.ALIAS)).count()).isEqualTo(60);
    assertThatThrownBy(() -> run(options)).hasMessageContaining("are indexed already");
  }

  private static BenchReport run(LoadOptions options) {
    return LoadBenchmark.run(
        options,
        new EvaluationParts(
            client(),
            ingest.getBean(TextEmbedder.class),
            ingest.getBean(Lexicon.class),
            ingest.getBean(Regions.class),
            ingest.getBean(Industries.class),
            ingest.getBean(Clock.class)),
        ingest.getBean(CaseIngest.class),
        EvaluationProgress.SILENT);
  }

  private static ElasticsearchClient client() {
    return ingest.getBean(ElasticsearchClient.class);
  }
}
