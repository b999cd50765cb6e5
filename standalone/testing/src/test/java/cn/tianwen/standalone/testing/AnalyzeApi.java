package cn.tianwen.standalone.testing;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Elasticsearch's {@code _analyze}, and what is needed to give it something to analyse with. */
final class AnalyzeApi implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final HttpClient client = HttpClient.newHttpClient();

  /** One token of an analysis. */
  record Token(String text, int start, int end, int position) {}

  List<Token> analyze(String path, Map<String, ?> request)
      throws IOException, InterruptedException {
    List<Token> tokens = new ArrayList<>();
    for (JsonNode token : send("POST", path, JSON.writeValueAsString(request)).get("tokens")) {
      tokens.add(
          new Token(
              token.get("token").stringValue(),
              token.get("start_offset").intValue(),
              token.get("end_offset").intValue(),
              token.get("position").intValue()));
    }
    return tokens;
  }

  /** Puts a template or an index; fails when the server refuses it. */
  void put(String path, String json) throws IOException, InterruptedException {
    send("PUT", path, json);
  }

  void delete(String path) throws IOException, InterruptedException {
    send("DELETE", path, "");
  }

  static Map<String, ?> definition(String json) {
    return JSON.readValue(json, new TypeReference<Map<String, Object>>() {});
  }

  @Override
  public void close() {
    client.close();
  }

  private JsonNode send(String method, String path, String json)
      throws IOException, InterruptedException {
    HttpResponse<String> answer =
        client.send(
            HttpRequest.newBuilder(TestServers.shared().elasticsearch().resolve(path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json))
                .build(),
            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    if (answer.statusCode() != 200) {
      throw new IOException(method + " " + path + ": " + answer.body());
    }
    return JSON.readTree(answer.body());
  }
}
