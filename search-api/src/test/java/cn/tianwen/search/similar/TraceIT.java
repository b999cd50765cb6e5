package cn.tianwen.search.similar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.tianwen.search.rank.RankingModelFile;
import cn.tianwen.search.testing.SearchApi;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

class TraceIT {

  private static final double EXACT = 1e-6;

  private final RestTestClient client = SearchApi.client();

  private RestTestClient.ResponseSpec post(Map<String, Object> request) {
    return client
        .post()
        .uri("/api/similar")
        .contentType(MediaType.APPLICATION_JSON)
        .body(request)
        .exchange()
        .expectStatus()
        .isOk();
  }

  private SimilarAnswer explained(String text) {
    return Objects.requireNonNull(
        post(Map.of("text", text, "size", 20, "explain", true))
            .expectBody(SimilarAnswer.class)
            .returnResult()
            .getResponseBody());
  }

  private static Trace trace(SimilarAnswer answer) {
    return Objects.requireNonNull(answer.trace());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "下了好久的雨，沃柑叶子发黄，根烂了怎么办",
        "沃柑叶子发黄，挖开看根烂了不少",
        "柠檬叶子发黄，须根发黑，一抹就脱皮",
        "荔枝叶子发黄，挖开看根烂了不少",
        "洋芋叶子上起黑斑，背面长白毛毛，咋个办",
        "水稻叶片上有水浸状的黑斑，背面有一圈白霉，下雨后传得飞快",
        "荔枝快熟的时候果皮上长白霉，大量落果",
        "母猪下完崽两天不吃料，趴着不起来",
        "猪发高烧四十度五",
        "高州的沃柑九月份掉叶子",
        "霜意霉病怎么防治",
        "手机坏了",
        "想买一台无人机打药，补贴怎么申请"
      })
  void whatIsSaidAddsUpToTheOrder(String text) {
    SimilarAnswer answer = explained(text);
    List<Trace.CaseTrace> traces = trace(answer).cases();

    assertThat(traces)
        .isNotEmpty()
        .extracting(Trace.CaseTrace::id)
        .containsExactlyElementsOf(answer.cases().stream().map(SimilarCase::id).toList());
    double best = traces.stream().mapToDouble(Trace.CaseTrace::score).max().orElseThrow();
    for (Trace.CaseTrace one : traces) {
      assertThat(one.groups().stream().mapToDouble(Trace.GroupTrace::sum).sum())
          .as(one.toString())
          .isCloseTo(one.score(), within(EXACT));
      assertThat(one.groups())
          .allSatisfy(
              group ->
                  assertThat(
                          group.features().stream()
                              .mapToDouble(Trace.FeatureTrace::contribution)
                              .sum())
                      .isCloseTo(group.sum(), within(EXACT)));
      assertThat(one.behind()).isCloseTo(best - one.score(), within(EXACT));
      assertThat(one.found()).isNotEmpty();
      assertThat(one.fusedRank()).isBetween(1, trace(answer).candidates());
      assertThat(one.heldBack() == null).isEqualTo(one.confidence() == one.byScore());
    }
    for (int i = 0; i < traces.size(); i++) {
      assertThat(answer.cases().get(i).confidence())
          .isCloseTo(traces.get(i).confidence(), within(0.0005 + EXACT));
    }
    assertThatOrderIsExplained(traces);
  }

  /** By confidence, then by score; only what was held back stands below a lower score. */
  private static void assertThatOrderIsExplained(List<Trace.CaseTrace> traces) {
    for (int i = 1; i < traces.size(); i++) {
      Trace.CaseTrace above = traces.get(i - 1);
      Trace.CaseTrace below = traces.get(i);
      assertThat(above.confidence()).isGreaterThanOrEqualTo(below.confidence());
      if (below.score() > above.score()) {
        assertThat(below.heldBack()).as("%s above %s", above, below).isNotNull();
        assertThat(below.confidence()).isLessThan(below.byScore());
      }
    }
  }

  @Test
  void understandingAndVersionsAreSaid() {
    SimilarAnswer answer = explained("霜意霉病怎么防治");

    assertThat(trace(answer).steps())
        .startsWith(new Trace.Step("原文", "霜意霉病怎么防治"))
        .contains(new Trace.Step("改正错别字", "把“霜意霉病”当作“霜疫霉病”"));
    assertThat(answer.query().corrections())
        .containsExactly(new SimilarAnswer.Correction("霜意霉病", "霜疫霉病"));
    assertThat(trace(answer).model()).isEqualTo(RankingModelFile.bundled().version());
    assertThat(trace(answer).lexicon()).isEqualTo(SearchApi.lexicon().version());
    assertThat(trace(answer).retrievers()).hasSize(5).anyMatch(one -> one.found() > 0);
  }

  @Test
  void whoDoesNotAskGetsNone() {
    post(Map.of("text", "沃柑叶子发黄")).expectBody().jsonPath("$.trace").doesNotExist();
    post(Map.of("text", "沃柑叶子发黄", "explain", false))
        .expectBody()
        .jsonPath("$.trace")
        .doesNotExist();
  }
}
