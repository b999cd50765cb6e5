package cn.tianwen.evaluation.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** {@code POST /api/similar} of the running search application. */
final class SimilarEndpoint implements RequestSender, AutoCloseable {

  private static final int OK = 200;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();
  private final List<HttpRequest> requests;

  SimilarEndpoint(URI searchApi, List<String> texts) {
    JsonMapper json = new JsonMapper();
    URI uri = URI.create(searchApi.toString().replaceFirst("/+$", "") + "/api/similar");
    this.requests =
        texts.stream()
            .map(
                text ->
                    HttpRequest.newBuilder(uri)
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json")
                        .POST(
                            HttpRequest.BodyPublishers.ofByteArray(
                                json.writeValueAsBytes(Map.of("text", text))))
                        .build())
            .toList();
  }

  @Override
  public void send(int number) throws IOException, InterruptedException {
    HttpRequest request = requests.get(number % requests.size());
    HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
    if (response.statusCode() != OK) {
      throw new IOException(request.uri() + " answers " + response.statusCode());
    }
  }

  @Override
  public void close() {
    http.close();
  }
}
