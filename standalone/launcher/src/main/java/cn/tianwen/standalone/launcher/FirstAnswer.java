package cn.tianwen.standalone.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * Asks a started application until it answers, so that the first person does not meet a cold
 * machine.
 */
final class FirstAnswer {

  private static final int ROUNDS = 3;
  private static final int ATTEMPTS = 20;
  private static final String NEED = "{\"text\":\"水稻叶子上有褐色斑点，一块一块枯死\"}";

  private FirstAnswer() {}

  /**
   * Returns when the application has answered a few times.
   *
   * @throws CommandFailure when it does not
   */
  static void await(URI search) {
    try (HttpClient http = HttpClient.newHttpClient()) {
      int answered = 0;
      for (int attempt = 0; attempt < ATTEMPTS && answered < ROUNDS; attempt++) {
        HttpRequest request =
            HttpRequest.newBuilder(search.resolve("/api/similar"))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(NEED))
                .build();
        if (http.send(request, BodyHandlers.discarding()).statusCode() == 200) {
          answered++;
        }
      }
      if (answered < ROUNDS) {
        throw new CommandFailure("检索服务启动了，但一直没有正常应答，请看日志。");
      }
    } catch (IOException e) {
      throw new CommandFailure("检索服务没有应答：" + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
