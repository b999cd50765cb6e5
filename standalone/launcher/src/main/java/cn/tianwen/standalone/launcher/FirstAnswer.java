package cn.tianwen.standalone.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/**
 * Asks a started application what people will ask until it answers, so that the first person does
 * not meet a cold machine.
 */
final class FirstAnswer {

  private static final int ROUNDS = 2;
  private static final int ATTEMPTS = 15;
  private static final Duration TIMEOUT = Duration.ofSeconds(20);
  private static final String NEED = "{\"text\":\"水稻叶子上有褐色斑点，一块一块枯死\"}";

  private FirstAnswer() {}

  /**
   * Returns when every kind of request was answered a few times.
   *
   * @throws CommandFailure when one was not
   */
  static void await(URI search) {
    List<HttpRequest> requests =
        List.of(
            to(search, "/api/similar")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(NEED))
                .build(),
            to(search, "/?text=%E6%B0%B4%E7%A8%BB%E9%BB%84%E5%8F%B6").build(),
            to(search, "/search?q=%E6%B0%B4%E7%A8%BB").build());
    try (HttpClient http = HttpClient.newHttpClient()) {
      for (HttpRequest request : requests) {
        await(http, request);
      }
    } catch (IOException e) {
      throw new CommandFailure("检索服务没有应答：" + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static HttpRequest.Builder to(URI search, String path) {
    return HttpRequest.newBuilder(search.resolve(path)).timeout(TIMEOUT);
  }

  private static void await(HttpClient http, HttpRequest request)
      throws IOException, InterruptedException {
    int answered = 0;
    for (int attempt = 0; attempt < ATTEMPTS && answered < ROUNDS; attempt++) {
      if (http.send(request, BodyHandlers.discarding()).statusCode() == 200) {
        answered++;
      }
    }
    if (answered < ROUNDS) {
      throw new CommandFailure("检索服务启动了，但一直没有正常应答，请看日志。");
    }
  }
}
