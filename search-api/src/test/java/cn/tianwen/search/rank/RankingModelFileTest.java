package cn.tianwen.search.rank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RankingModelFileTest {

  private static final String CONFIDENCE =
      """
      "confidence": {"bias": -1, "weights": {"COSINE": 2}, "likelySolved": 0.7, "worthReading": 0.3}
      """;

  @TempDir private Path folder;

  private RankingModel read(String json) throws IOException {
    return RankingModelFile.read(Files.writeString(folder.resolve("model.json"), json));
  }

  @Test
  void aModelIsReadAsItWasWritten() {
    RankingModel model =
        new RankingModel(
            "2026.11-1",
            Map.of(Feature.COSINE, new RankingModel.Term(1 / 3.0, Math.PI, -1e-17)),
            new ConfidenceModel(-1.5, Map.of(Signal.MARGIN, 0.1), 0.7, 0.3));
    Path file = folder.resolve("model.json");
    RankingModelFile.write(model, Map.of("trainedOn", Map.of("golden set", 237)), file);
    assertThat(RankingModelFile.read(file)).isEqualTo(model);
    assertThat(file).content().contains("\"golden set\" : 237");
  }

  @Test
  void theBundledModelIsATrainedOne() {
    assertThat(RankingModelFile.bundled().version()).isNotEqualTo(UntrainedModel.model().version());
  }

  @Test
  void whereNoneIsBundledTheUntrainedOneStandsIn() {
    assertThat(RankingModelFile.resource("/no/such/model.json")).isEqualTo(UntrainedModel.model());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no json",
        "[]",
        "{}",
        "{\"version\": \"1\", \"terms\": {\"WARMTH\": {\"mean\": 0, \"scale\": 1, \"weight\": 1}}, C}",
        "{\"version\": \"1\", \"terms\": {\"COSINE\": {\"mean\": 0, \"scale\": 0, \"weight\": 1}}, C}",
        "{\"terms\": {}, C}",
        "{\"version\": \"1\", C}",
        "{\"version\": \"1\", \"terms\": {}}"
      })
  void whatIsNoModelIsRefusedByName(String json) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> read(json.replace("C}", CONFIDENCE + "}")))
        .withMessageContaining("model.json");
  }

  @Test
  void aModelWithoutTermsIsRead() throws IOException {
    assertThat(read("{\"version\": \"1\", \"terms\": {}, " + CONFIDENCE + "}").terms()).isEmpty();
  }

  @Test
  void aMissingFileIsNamed() {
    assertThatThrownBy(() -> RankingModelFile.read(folder.resolve("away.json")))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("away.json");
  }
}
