package cn.tianwen.search.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.tianwen.search.similar.SimilarAnswer;
import cn.tianwen.search.testing.SearchApi;
import cn.tianwen.search.verdict.CaseVerdicts;
import cn.tianwen.search.verdict.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

class FeedbackIT {

  private static SearchDatabase database;

  private final RestTestClient client = SearchApi.client();

  @BeforeAll
  static void open() {
    database = SearchDatabase.of(SearchApi.servers());
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @AfterEach
  void forgetVerdicts() {
    database.jdbc().execute("truncate search.verdict");
  }

  private SimilarAnswer ask(String text) {
    return Objects.requireNonNull(
        client
            .post()
            .uri("/api/similar")
            .contentType(MediaType.APPLICATION_JSON)
            .body(Map.of("text", text, "crop", "沃柑", "region", "440981", "month", 9))
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(SimilarAnswer.class)
            .returnResult()
            .getResponseBody());
  }

  private RestTestClient.ResponseSpec say(String requestId, Map<String, String> body) {
    return client
        .post()
        .uri("/api/similar/{id}/feedback", requestId)
        .contentType(MediaType.APPLICATION_JSON)
        .body(body)
        .exchange();
  }

  private void say(String requestId, String caseId, Verdict verdict) {
    say(requestId, Map.of("caseId", caseId, "verdict", verdict.name()))
        .expectStatus()
        .isNoContent();
  }

  private RestTestClient.ResponseSpec takeBack(String requestId, String caseId) {
    return client
        .delete()
        .uri("/api/similar/{id}/feedback?caseId={case}", requestId, caseId)
        .exchange();
  }

  private static void refused(
      RestTestClient.ResponseSpec response, HttpStatus status, String field, String message) {
    response
        .expectStatus()
        .isEqualTo(status)
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .expectBody()
        .jsonPath("$.errors[0].field")
        .isEqualTo(field)
        .jsonPath("$.errors[0].message")
        .isEqualTo(message);
  }

  private static CaseVerdicts counted(String caseId) {
    return database.verdicts().count(caseId);
  }

  @Test
  void everyAnswerIsRecorded() {
    SimilarAnswer answer = ask("沃柑叶子发黄，根烂了，电话13800138000");

    await()
        .ignoreExceptions()
        .untilAsserted(
            () ->
                assertThat(database.answerRow(UUID.fromString(answer.requestId())))
                    .containsEntry("need", "沃柑叶子发黄，根烂了，电话138****8000")
                    .containsEntry("region", "440981")
                    .containsEntry("advice", answer.advice().name())
                    .containsEntry("lexicon_version", SearchApi.lexicon().version()));
    List<String> shown =
        database
            .jdbc()
            .query(
                "select unnest(shown_case) from search.answered_need where request_id = ?",
                (row, number) -> row.getString(1),
                UUID.fromString(answer.requestId()));
    assertThat(shown).isEqualTo(answer.cases().stream().map(one -> one.id()).toList());
  }

  @Test
  void aVerdictIsTakenAtOnceAndCounted() {
    for (int i = 0; i < 20; i++) {
      say(ask("沃柑叶子发黄").requestId(), "wogan-root", Verdict.EFFECTIVE);
    }

    assertThat(counted("wogan-root")).isEqualTo(new CaseVerdicts(20, 0, 0));
    assertThat(counted("lemon-root")).isEqualTo(CaseVerdicts.NONE);
  }

  @Test
  void aLaterVerdictReplacesTheEarlier() {
    String request = ask("沃柑叶子发黄").requestId();
    say(request, "wogan-root", Verdict.EFFECTIVE);
    say(
            request,
            Map.of("caseId", "wogan-root", "verdict", "INEFFECTIVE", "reason", "作物不同，打13800138000"))
        .expectStatus()
        .isNoContent();

    assertThat(counted("wogan-root")).isEqualTo(new CaseVerdicts(0, 0, 1));
    assertThat(database.jdbc().queryForList("select reason from search.verdict", String.class))
        .containsExactly("作物不同，打138****8000");
  }

  @Test
  void aVerdictCanBeTakenBack() {
    String request = ask("沃柑叶子发黄").requestId();
    say(request, "wogan-root", Verdict.PARTLY);

    takeBack(request, "wogan-root").expectStatus().isNoContent();
    takeBack(request, "wogan-root").expectStatus().isNoContent();

    assertThat(counted("wogan-root")).isEqualTo(CaseVerdicts.NONE);
  }

  @Test
  void anUnknownRequestIsNotFound() {
    for (String unknown : List.of("5b0d3bd4-2f0c-4c25-9f0e-8f39c4b1f2aa", "nothing")) {
      Map<String, String> body = Map.of("caseId", "wogan-root", "verdict", "PARTLY");
      for (RestTestClient.ResponseSpec response :
          List.of(say(unknown, body), takeBack(unknown, "wogan-root"))) {
        response
            .expectStatus()
            .isNotFound()
            .expectBody()
            .jsonPath("$.detail")
            .isEqualTo("没有这次查询的记录，请重新找一次类似案例再反馈。");
      }
    }
  }

  @Test
  void aCaseThatWasNotShownIsRefused() {
    refused(
        say(ask("沃柑叶子发黄").requestId(), Map.of("caseId", "other", "verdict", "PARTLY")),
        HttpStatus.BAD_REQUEST,
        "caseId",
        "这次查询没有给出这个案例");
  }

  @Test
  void everythingThatIsWrongIsNamed() {
    String request = ask("沃柑叶子发黄").requestId();
    refused(
        say(request, Map.of("verdict", "PARTLY")), HttpStatus.BAD_REQUEST, "caseId", "请写明是哪个案例");
    refused(
        say(request, Map.of("caseId", "wogan-root", "verdict", "GOOD")),
        HttpStatus.BAD_REQUEST,
        "verdict",
        "应为 EFFECTIVE（有效）、PARTLY（部分有效）或 INEFFECTIVE（无效）");
    refused(
        say(
            request,
            Map.of("caseId", "wogan-root", "verdict", "PARTLY", "reason", "长".repeat(501))),
        HttpStatus.BAD_REQUEST,
        "reason",
        "不能超过500个字");
    takeBack(request, "").expectStatus().isNoContent();
    client
        .delete()
        .uri("/api/similar/{id}/feedback", request)
        .exchange()
        .expectStatus()
        .isBadRequest();
  }
}
