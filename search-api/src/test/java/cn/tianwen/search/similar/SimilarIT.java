package cn.tianwen.search.similar;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.search.testing.SearchApi;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

class SimilarIT {

  private final RestTestClient client = SearchApi.client();

  private SimilarAnswer ask(Map<String, Object> request) {
    return Objects.requireNonNull(
        client
            .post()
            .uri("/api/similar")
            .contentType(MediaType.APPLICATION_JSON)
            .body(request)
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(SimilarAnswer.class)
            .returnResult()
            .getResponseBody());
  }

  private RestTestClient.BodyContentSpec refused(String body, HttpStatus status) {
    return client
        .post()
        .uri("/api/similar")
        .contentType(MediaType.APPLICATION_JSON)
        .body(body)
        .exchange()
        .expectStatus()
        .isEqualTo(status)
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .expectBody();
  }

  private static List<Remark.Kind> kinds(List<Remark> remarks) {
    return remarks.stream().map(Remark::kind).toList();
  }

  @Test
  void theSameProblemOnTheSameCropComesFirstAndSaysWhy() {
    SimilarAnswer answer =
        ask(Map.of("text", "下了好久的雨，沃柑叶子发黄，根烂了怎么办", "region", "440981", "month", 9));

    SimilarCase best = answer.cases().getFirst();
    assertThat(best.id()).isEqualTo("wogan-root");
    assertThat(best.reasons())
        .contains(
            new Remark(Remark.Kind.SAME_CROP, "同一作物：沃柑"),
            new Remark(Remark.Kind.SAME_COUNTY, "同在高州市"),
            new Remark(Remark.Kind.SAME_SEASON, "同一时节：9月"));
    assertThat(kinds(best.reasons())).contains(Remark.Kind.SAME_SYMPTOM, Remark.Kind.EFFECTIVE);
    assertThat(best.confidence()).isBetween(0.0, 1.0);
    assertThat(answer.advice()).isNotEqualTo(Advice.ASK_EXPERT);
    assertThat(answer.requestId()).isNotBlank();
  }

  @Test
  void theSameSymptomOnAnotherCropIsWarnedOf() {
    SimilarAnswer answer = ask(Map.of("text", "沃柑叶子发黄根烂", "size", 20));

    SimilarCase lemon =
        answer.cases().stream()
            .filter(found -> found.id().equals("lemon-root"))
            .findFirst()
            .orElseThrow();
    assertThat(lemon.warnings())
        .contains(
            new Remark(Remark.Kind.OTHER_CROP, "作物不同：对方是柠檬"),
            new Remark(Remark.Kind.PARTLY_EFFECTIVE, "评价为部分有效"));
    assertThat(lemon.confidence()).isLessThan(answer.cases().getFirst().confidence());
  }

  @Test
  void aDialectNameFindsTheStandardOne() {
    SimilarAnswer answer = ask(Map.of("text", "洋芋叶子上起黑斑，背面长白毛毛，咋个办"));

    assertThat(answer.cases().getFirst().id()).isEqualTo("potato-blight");
    assertThat(answer.query().concepts())
        .contains(new SimilarAnswer.Mention("crop.malingshu", "crop", "洋芋"));
  }

  @Test
  void whatNobodyAskedBeforeIsSentToAnExpert() {
    SimilarAnswer answer = ask(Map.of("text", "想买一台无人机打药，补贴怎么申请"));

    assertThat(answer.advice()).isEqualTo(Advice.ASK_EXPERT);
  }

  @Test
  void aWithdrawnCaseIsNeverShown() {
    SimilarAnswer answer = ask(Map.of("text", "沃柑叶子发黄须根发黑怎么办", "size", 20));

    assertThat(answer.cases()).extracting(SimilarCase::id).doesNotContain("withdrawn");
  }

  @Test
  void highlightsAreSafeForHtml() {
    SimilarAnswer answer = ask(Map.of("text", "沃柑黄叶，不要再施化肥吗，注意什么"));

    SimilarCase best = answer.cases().getFirst();
    assertThat(best.highlights().get("title")).singleElement().asString().contains("<mark>");
    assertThat(String.join("", best.highlights().getOrDefault("solution", List.of())))
        .contains("&lt;")
        .doesNotContain("<注意>")
        .doesNotContain("</mark><mark>");
  }

  @Test
  void traditionalCharactersAreUnderstood() {
    SimilarAnswer answer = ask(Map.of("text", "馬鈴薯葉片有黑斑同白黴"));

    assertThat(answer.query().normalized()).startsWith("马铃薯");
    assertThat(answer.cases().getFirst().id()).isEqualTo("potato-blight");
  }

  @Test
  void asManyCasesAsAskedForComeAtMost() {
    assertThat(ask(Map.of("text", "沃柑叶子发黄", "size", 2)).cases()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "'{}', text",
    "'{\"text\":\"  \"}', text",
    "'{\"text\":\"沃柑\",\"region\":\"999999\"}', region",
    "'{\"text\":\"沃柑\",\"industry\":\"nothing\"}', industry",
    "'{\"text\":\"沃柑\",\"month\":13}', month",
    "'{\"text\":\"沃柑\",\"month\":0}', month",
    "'{\"text\":\"沃柑\",\"month\":1.5}', month",
    "'{\"text\":\"沃柑\",\"size\":0}', size",
    "'{\"text\":\"沃柑\",\"size\":21}', size",
    "'{\"text\":\"沃柑\",\"size\":\"viel\"}', size",
    "'{\"text\":[\"沃柑\"]}', text",
    "'{\"text\":\"沃柑\",\"colour\":\"red\"}', colour",
  })
  void aWrongInputIsNamed(String body, String field) {
    refused(body, HttpStatus.BAD_REQUEST)
        .jsonPath("$.errors[0].field")
        .isEqualTo(field)
        .jsonPath("$.errors[0].message")
        .isNotEmpty()
        .jsonPath("$.detail")
        .isEqualTo("请按提示修改后再试。");
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() {
    refused("{\"text\":\"\",\"month\":13,\"size\":99}", HttpStatus.BAD_REQUEST)
        .jsonPath("$.errors.length()")
        .isEqualTo(3);
  }

  @Test
  void theLongestTextIsAnsweredAndALongerOneRefused() {
    String longest = "沃柑叶子发黄。".repeat(300).substring(0, 2000);
    assertThat(ask(Map.of("text", longest)).cases()).isNotEmpty();

    refused("{\"text\":\"" + longest + "多\"}", HttpStatus.BAD_REQUEST)
        .jsonPath("$.errors[0].field")
        .isEqualTo("text");
  }

  @ParameterizedTest
  @CsvSource({"'{\"text\":'", "'[]'", "''", "'沃柑'", "'{\"text\":\"a\"}}'"})
  void brokenJsonIsRefused(String body) {
    refused(body, HttpStatus.BAD_REQUEST).jsonPath("$.title").isNotEmpty();
  }

  @Test
  void anotherMediaTypeIsRefused() {
    client
        .post()
        .uri("/api/similar")
        .contentType(MediaType.TEXT_PLAIN)
        .body("沃柑")
        .exchange()
        .expectStatus()
        .isEqualTo(HttpStatus.UNSUPPORTED_MEDIA_TYPE)
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON);
  }

  @Test
  void anotherMethodIsRefused() {
    client
        .get()
        .uri("/api/similar")
        .exchange()
        .expectStatus()
        .isEqualTo(HttpStatus.METHOD_NOT_ALLOWED)
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON);
  }
}
