package cn.tianwen.standalone.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.embedding.BgeSmallZhEmbedder;
import cn.tianwen.evaluation.EvaluationParts;
import cn.tianwen.evaluation.EvaluationProgress;
import cn.tianwen.evaluation.relevance.EvaluationReport;
import cn.tianwen.evaluation.relevance.GoldenGate;
import cn.tianwen.evaluation.relevance.GoldenRecord;
import cn.tianwen.evaluation.relevance.RelevanceEvaluation;
import cn.tianwen.index.connect.ElasticsearchConnection;
import cn.tianwen.index.lexicon.LexiconLoader;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import cn.tianwen.sample.golden.GoldenSplit;
import cn.tianwen.standalone.testing.TestServers;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Objects;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * No version is worse on the golden set's test split than what was recorded in {@code
 * golden-figures.json}, up to one need's worth. A version that is better is recorded with {@code
 * ./tianwen evaluate --golden --record standalone/launcher/src/test/resources/golden-figures.json}.
 */
class GoldenSetIT {

  private static EvaluationReport report;

  @BeforeAll
  static void measure() throws IOException {
    try (ElasticsearchClient client =
            ElasticsearchConnection.to(TestServers.shared().elasticsearch(), Duration.ofSeconds(30))
                .open();
        BgeSmallZhEmbedder embedder = new BgeSmallZhEmbedder()) {
      EvaluationParts parts =
          new EvaluationParts(
              client,
              embedder,
              new LexiconLoader().loadBundled(),
              Regions.load(),
              Industries.load(),
              Clock.system(ZoneId.of("Asia/Shanghai")));
      report =
          new RelevanceEvaluation(parts, EvaluationProgress.SILENT)
              .ofTianwenOnGoldenSet(GoldenSplit.TEST);
    }
  }

  @Test
  void noFigureIsWorseThanRecorded() throws IOException {
    assertThat(new GoldenGate(recorded()).faults(report))
        .as("what got worse on the golden set")
        .isEmpty();
  }

  @Test
  void everyFigureReachesWhatIsPromised() {
    JsonNode json = new JsonMapper().readTree(report.toJson());
    SoftAssertions floors = new SoftAssertions();
    atLeast(0.90, json, "/systems/tianwen/Recall@1", floors);
    atLeast(0.97, json, "/systems/tianwen/Recall@3", floors);
    for (String kind : json.get("kinds").propertyNames()) {
      atLeast(0.85, json, "/kinds/" + kind + "/Recall@3", floors);
    }
    atLeast(0.95, json, "/advice/likelySolvedPrecision/share", floors);
    atLeast(0.90, json, "/advice/unanswerableAskExpert/share", floors);
    floors
        .assertThat(json.at("/calibration/expectedCalibrationError").doubleValue())
        .as("expected calibration error")
        .isLessThanOrEqualTo(0.05);
    floors.assertAll();
  }

  private static void atLeast(double floor, JsonNode json, String place, SoftAssertions floors) {
    floors.assertThat(json.at(place).doubleValue()).as(place).isGreaterThanOrEqualTo(floor);
  }

  private static GoldenRecord recorded() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(GoldenSetIT.class.getResourceAsStream("/golden-figures.json"))) {
      return GoldenRecord.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
