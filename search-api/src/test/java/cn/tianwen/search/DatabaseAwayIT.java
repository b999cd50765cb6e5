package cn.tianwen.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.tianwen.search.similar.SimilarAnswer;
import cn.tianwen.search.testing.SearchApi;
import cn.tianwen.standalone.servers.ServerAddresses;
import cn.tianwen.standalone.testing.SeverableProxy;
import cn.tianwen.standalone.testing.TestServers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

class DatabaseAwayIT {

  private final ServerAddresses servers = TestServers.newDatabase();
  private final SeverableProxy proxy = SeverableProxy.ofDatabase(servers);
  private RunningSearchApi api;
  private RestTestClient client;

  @BeforeEach
  void start() {
    // The cases are those of the shared application.
    SearchApi.client();
    // Away from the beginning, which must not keep the application from starting.
    proxy.sever();
    api = SearchApi.start(proxy.inFrontOfDatabase(servers));
    client = SearchApi.clientOf(api);
  }

  @AfterEach
  void stop() {
    api.close();
    proxy.close();
  }

  private SimilarAnswer ask() {
    return Objects.requireNonNull(
        client
            .post()
            .uri("/api/similar")
            .contentType(MediaType.APPLICATION_JSON)
            .body(Map.of("text", "沃柑叶子发黄"))
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(SimilarAnswer.class)
            .returnResult()
            .getResponseBody());
  }

  private RestTestClient.ResponseSpec say(SimilarAnswer answer) {
    return client
        .post()
        .uri("/api/similar/{id}/feedback", answer.requestId())
        .contentType(MediaType.APPLICATION_JSON)
        .body(Map.of("caseId", answer.cases().getFirst().id(), "verdict", "EFFECTIVE"))
        .exchange();
  }

  private Duration refusal(SimilarAnswer answer) {
    long start = System.nanoTime();
    say(answer)
        .expectStatus()
        .isEqualTo(HttpStatus.SERVICE_UNAVAILABLE)
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .expectHeader()
        .exists("Retry-After")
        .expectBody()
        .jsonPath("$.detail")
        .isEqualTo("反馈暂时保存不了，请稍后再点一次；找类似照常可用。");
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private void awaitAccepted(SimilarAnswer answer) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> say(answer).expectStatus().isNoContent());
  }

  @Test
  void similarCasesAreFoundAllTheTimeAndFeedbackIsTakenWhenTheDatabaseIsBack() {
    SimilarAnswer answer = ask();
    refusal(answer);
    client.get().uri("/actuator/health").exchange().expectStatus().isOk();

    proxy.mend();
    awaitAccepted(answer);

    proxy.sever();
    SimilarAnswer second = ask();
    refusal(second);

    proxy.mend();
    awaitAccepted(second);
  }

  @Test
  void aDatabaseThatDoesNotAnswerCostsSecondsForFeedbackAndNothingForTheRest() {
    proxy.mend();
    awaitAccepted(ask());
    proxy.fallSilent();

    for (int i = 0; i < 5; i++) {
      assertThat(refusal(ask())).isLessThan(Duration.ofSeconds(15));
    }
  }

  @Test
  void whoIsSignedInIsAVisitorMeanwhileAndNotToldToSignInAgain() {
    String session =
        "tianwen="
            + Base64.getEncoder()
                .encodeToString(new UUID(1, 1).toString().getBytes(StandardCharsets.UTF_8));
    client
        .get()
        .uri("/")
        .accept(MediaType.TEXT_HTML)
        .header("Cookie", session)
        .exchange()
        .expectStatus()
        .isOk()
        .expectHeader()
        .doesNotExist("Set-Cookie");
    client
        .get()
        .uri("/people")
        .accept(MediaType.TEXT_HTML)
        .header("Cookie", session)
        .exchange()
        .expectStatus()
        .isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
  }

  @Test
  void peopleKeepTheirButtons() {
    client
        .post()
        .uri("/similar/{id}/feedback", ask().requestId())
        .header("Sec-Fetch-Site", "same-origin")
        .header("HX-Request", "true")
        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
        .body("caseId=wogan-root&verdict=EFFECTIVE")
        .exchange()
        .expectStatus()
        .isEqualTo(HttpStatus.SERVICE_UNAVAILABLE)
        .expectBody(String.class)
        .value(part -> assertThat(part).contains("稍后再点一次", "value=\"PARTLY\""));
  }
}
