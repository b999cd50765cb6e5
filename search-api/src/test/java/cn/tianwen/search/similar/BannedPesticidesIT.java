package cn.tianwen.search.similar;

import static cn.tianwen.search.testing.CaseBuilder.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.index.CaseIndex;
import cn.tianwen.index.Evaluation;
import cn.tianwen.index.connect.ElasticsearchConnection;
import cn.tianwen.search.cases.CaseView;
import cn.tianwen.search.rank.RankingModelFile;
import cn.tianwen.search.search.SearchAnswer;
import cn.tianwen.search.testing.CaseBuilder;
import cn.tianwen.search.testing.SearchApi;
import cn.tianwen.standalone.testing.TestServers;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Refresh;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

class BannedPesticidesIT {

  private static final Remark WARNING =
      new Remark(Remark.Kind.BANNED_PESTICIDE, "原答案用了禁用农药甲胺磷（农业部公告第322号），不能照做");
  private static final String NOTE = "〔此处原建议使用甲胺磷，按农业部公告第322号已禁用，不再显示〕";

  private static final List<CaseBuilder> CASES =
      List.of(
          aCase("cabbage-banned")
              .titled("甲胺磷治白菜蚜虫")
              .problem("白菜心叶里密密麻麻的蚜虫，叶子卷起来了。")
              .solution("先摘除老叶。用甲胺磷1000倍液喷雾，七天后再来一次。田边挂黄板诱杀。")
              .crop("大白菜", "vegetable")
              .evaluated(Evaluation.EFFECTIVE),
          aCase("cabbage-warned")
              .titled("白菜青虫怎么治")
              .problem("白菜被青虫咬得全是窟窿。")
              .solution("严禁使用甲胺磷等高毒农药。傍晚喷苏云金杆菌。")
              .crop("大白菜", "vegetable")
              .evaluated(Evaluation.EFFECTIVE));

  private static ElasticsearchClient elasticsearch;
  private final RestTestClient client = SearchApi.client();

  /** Other tests count what is in the shared index, so these cases leave it again. */
  @BeforeAll
  static void addCases() throws IOException {
    SearchApi.client();
    elasticsearch =
        ElasticsearchConnection.to(TestServers.shared().elasticsearch(), Duration.ofSeconds(30))
            .open();
    SearchApi.fill(elasticsearch, CaseIndex.ALIAS, CASES);
  }

  @AfterAll
  static void removeCases() throws IOException {
    for (String id : List.of("cabbage-banned", "cabbage-warned")) {
      elasticsearch.delete(request -> request.index(CaseIndex.ALIAS).id(id).refresh(Refresh.True));
    }
    elasticsearch.close();
  }

  @Test
  void aSolutionThatAdvisesAForbiddenPesticideIsFlaggedAndNeverTheAdvice() {
    SimilarAnswer answer = similar("白菜心叶里密密麻麻的蚜虫，叶子卷起来了");

    SimilarCase old = find(answer, "cabbage-banned");
    assertThat(old.warnings()).startsWith(WARNING);
    assertThat(old.solution()).isEqualTo("先摘除老叶。" + NOTE + "。田边挂黄板诱杀。");
    assertThat(old.title()).isEqualTo("〔原标题涉及不能使用的农药甲胺磷，不再显示〕");
    assertThat(old.highlights()).containsOnlyKeys("problem");
    assertThat(old.confidence()).isPositive().isLessThan(worthReading());
    assertThat(answer.advice()).isEqualTo(Advice.ASK_EXPERT);
  }

  @Test
  void aSolutionThatWarnsAgainstItStaysAsItIs() {
    SimilarCase warned = find(similar("白菜被青虫咬得全是窟窿"), "cabbage-warned");
    assertThat(warned.warnings()).noneMatch(Remark::forbids);
    assertThat(warned.solution()).startsWith("严禁使用甲胺磷等高毒农药。");
    assertThat(warned.confidence()).isGreaterThan(worthReading());
  }

  @Test
  void theCaseItselfIsShownWithoutTheSentence() {
    CaseView old = get("/api/cases/cabbage-banned", CaseView.class);
    assertThat(old.warnings()).containsExactly(WARNING);
    assertThat(old.solution()).contains("先摘除老叶。", NOTE, "田边挂黄板诱杀。");
    CaseView warned = get("/api/cases/cabbage-warned", CaseView.class);
    assertThat(warned.warnings()).isEmpty();
    assertThat(warned.solution()).contains("严禁使用甲胺磷");
  }

  @Test
  void aHitCarriesTheWarning() {
    SearchAnswer answer = get("/api/search?q=甲胺磷", SearchAnswer.class);
    assertThat(answer.hits())
        .filteredOn(hit -> hit.id().equals("cabbage-banned"))
        .singleElement()
        .satisfies(
            hit -> {
              assertThat(hit.warnings()).containsExactly(WARNING);
              assertThat(hit.highlights()).doesNotContainKeys("solution", "title");
            });
    assertThat(answer.hits())
        .filteredOn(hit -> hit.id().equals("cabbage-warned"))
        .singleElement()
        .satisfies(
            hit ->
                assertThat(hit.highlights().getOrDefault("solution", List.of()))
                    .anyMatch(one -> one.contains("严禁")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/cases/cabbage-banned",
        "/api/search?q=甲胺磷",
        "/api/search?q=倍液喷雾",
        "/api/search?q=1000倍液喷雾",
        "/api/suggest?q=甲胺",
        "/api/suggest?q=jal",
        "/cases/cabbage-banned",
        "/search?q=甲胺磷",
        "/suggestions?q=甲胺磷",
        "/?text=白菜心叶里密密麻麻的蚜虫用甲胺磷喷雾",
        "/similar?text=白菜蚜虫甲胺磷1000倍液喷雾"
      })
  void nothingShowsTheAdvisingSentenceOrTitle(String address) {
    String body = get(address, String.class).replaceAll("</?mark>", "");
    assertThat(body.replaceAll("(?s)<textarea.*?</textarea>|<title>.*?</title>|<input.*?>", ""))
        .doesNotContain("用甲胺磷1000", "倍液喷雾，七天", "七天后再来", "甲胺磷治白菜");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/cases/cabbage-banned", "/search?q=白菜蚜虫", "/?text=白菜心叶里密密麻麻的蚜虫"})
  void pagesShowTheWarningBeforeAnythingElseOfTheAnswer(String address) {
    assertThat(get(address, String.class))
        .contains("class=\"bans\"", WARNING.text())
        .doesNotContain("<li class=\"chip chip-warning\"><span class=\"hidden\">注意：</span>原答案");
  }

  private SimilarAnswer similar(String text) {
    return Objects.requireNonNull(
        client
            .post()
            .uri("/api/similar")
            .contentType(MediaType.APPLICATION_JSON)
            .body(Map.of("text", text, "size", 20))
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(SimilarAnswer.class)
            .returnResult()
            .getResponseBody());
  }

  private <T> T get(String address, Class<T> type) {
    return Objects.requireNonNull(
        client
            .get()
            .uri(address)
            .accept(MediaType.ALL)
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(type)
            .returnResult()
            .getResponseBody());
  }

  private static double worthReading() {
    return Advice.WORTH_READING.threshold(RankingModelFile.bundled().confidence());
  }

  private static SimilarCase find(SimilarAnswer answer, String id) {
    return answer.cases().stream()
        .filter(found -> found.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError(answer.cases().toString()));
  }
}
