package cn.tianwen.search.documents.reading;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.search.testing.SearchApi;
import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

class DocumentIT {

  private final RestTestClient client = SearchApi.client();

  private String document(String id) {
    return Objects.requireNonNull(
        client
            .get()
            .uri("/api/documents/{id}", id)
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody(String.class)
            .returnResult()
            .getResponseBody());
  }

  private static <T> T read(String json, String path) {
    return JsonPath.read(json, path);
  }

  @Test
  void aDocumentIsReadInFullWithItsOutline() {
    String report = document("litchi-report");
    assertThat((String) read(report, "$.title")).isEqualTo("高州荔枝产业发展报告");
    assertThat((String) read(report, "$.owner")).isEqualTo("示例市农业科学研究所");
    assertThat((List<String>) read(report, "$.outline[*].heading"))
        .containsExactly("一、生产情况", "二、加工与销售", "价格", "冷链");
    assertThat((List<Integer>) read(report, "$.outline[*].level")).containsExactly(1, 1, 2, 2);
    assertThat((List<Integer>) read(report, "$.outline[*].page")).containsExactly(1, 2, 2, 3);
    assertThat((List<Integer>) read(report, "$.outline[*].ordinal")).containsExactly(0, 1, 1, 2);
    assertThat((List<?>) read(report, "$.passages")).hasSize(3);
    assertThat(report).doesNotContain("\"vector\"").doesNotContain("\"path\"");
  }

  @Test
  void whatThePassageBeforeSaysIsNotSaidTwice() {
    assertThat((String) read(document("rice-handbook"), "$.passages[150].text"))
        .isEqualTo("附录：常用词汇。");
  }

  @Test
  void theSameTextAsAnotherFileIsNamed() {
    String report = document("litchi-report");
    assertThat((List<String>) read(report, "$.related.otherFormats[*].id"))
        .containsExactly("litchi-report-slides");
    assertThat((List<String>) read(report, "$.related.otherFormats[*].format"))
        .containsExactly("SLIDES");
  }

  @Test
  void aFileWithTheSameTextLeadsToTheOneThatIsShown() {
    client
        .mutate()
        .build()
        .get()
        .uri("/api/documents/litchi-report-slides")
        .exchange()
        .expectStatus()
        .isFound()
        .expectHeader()
        .location("/api/documents/litchi-report");
  }

  @Test
  void relatedDocumentsAndCasesSayWhyAndUnrelatedOnesAreLeftOut() {
    String lecture = document("litchi-blight-lecture");
    assertThat((List<String>) read(lecture, "$.related.documents[*].id"))
        .contains("litchi-report")
        .doesNotContain(
            "litchi-blight-lecture", "pending", "withdrawn", "rice-handbook", "hostile");
    assertThat((List<String>) read(lecture, "$.related.documents[0].ties[*].kind"))
        .contains("SAME_CROP");
    assertThat((List<String>) read(lecture, "$.related.cases[*].id"))
        .containsExactly("litchi-blight");
    assertThat((List<String>) read(lecture, "$.related.cases[0].ties[*].text"))
        .contains("同一作物：荔枝", "同一病虫或灾害：荔枝霜疫霉病");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pending", "withdrawn", "nothing"})
  void whatIsNotReleasedIsNotFound(String id) {
    client
        .get()
        .uri("/api/documents/{id}", id)
        .exchange()
        .expectStatus()
        .isNotFound()
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .expectBody()
        .jsonPath("$.detail")
        .isEqualTo("没有编号为“" + id + "”的资料。");
  }
}
