package cn.tianwen.standalone.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Needs in other farmers' words (dialect, slips of the pen, vague, long) find the sample case that
 * solves them. The queries share no wording with their cases.
 */
class ColloquialQueriesIT {

  private static final JsonMapper JSON = new JsonMapper();
  private static final int FIRST = 3;

  /** Every fourth query of the file, thirty in all: each must succeed. */
  private static final int EVERY = 4;

  private static final double SHARE_OF_ALL = 0.97;

  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  void thirtyColloquialQueriesEachFindTheirCaseAmongTheFirstThree() {
    List<JsonNode> queries = queries();
    List<JsonNode> thirty =
        IntStream.range(0, queries.size())
            .filter(i -> i % EVERY == 0)
            .mapToObj(queries::get)
            .toList();
    assertThat(thirty).hasSize(30);
    assertThat(thirty.stream().filter(query -> !isFound(query))).isEmpty();
  }

  @Test
  void nearlyAllOfTheOthersDoToo() {
    List<JsonNode> queries = queries();
    List<JsonNode> missed = queries.stream().filter(query -> !isFound(query)).toList();
    assertThat(missed)
        .as("queries whose case is not among the first %d", FIRST)
        .hasSizeLessThanOrEqualTo((int) (queries.size() * (1 - SHARE_OF_ALL)));
  }

  private boolean isFound(JsonNode query) {
    JsonNode cases = similar(query.get("query").stringValue()).get("cases");
    return cases
        .valueStream()
        .limit(FIRST)
        .anyMatch(found -> found.get("id").equals(query.get("case")));
  }

  private JsonNode similar(String text) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(RunningTianwen.uri().resolve("/api/similar"))
              .header("Content-Type", "application/json")
              .POST(
                  HttpRequest.BodyPublishers.ofString(
                      JSON.writeValueAsString(Map.of("text", text))))
              .build();
      var response = http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
      assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
      return JSON.readTree(response.body());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException("No answer to: " + text, e);
    }
  }

  private static List<JsonNode> queries() {
    try (InputStream in =
        Objects.requireNonNull(
            ColloquialQueriesIT.class.getResourceAsStream("/colloquial-queries.jsonl"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(JSON::readTree)
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
