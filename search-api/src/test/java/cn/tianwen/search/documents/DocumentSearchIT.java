package cn.tianwen.search.documents;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.search.testing.SearchApi;
import com.jayway.jsonpath.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

class DocumentSearchIT {

  private final RestTestClient client = SearchApi.client();

  private String search(String address, Object... values) {
    return Objects.requireNonNull(
        client
            .get()
            .uri("/api/search" + address, values)
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

  private static List<String> ids(String json) {
    return read(json, "$.hits[*].id");
  }

  @Test
  void industryInformationAndTrainingMaterialAreSearchedApart() {
    assertThat(ids(search("?kind=industry"))).containsExactly("litchi-report", "potato-policy");
    assertThat(ids(search("?kind=training")))
        .containsExactly("litchi-blight-lecture", "hostile", "rice-handbook", "potato-leaflet");
    assertThat(ids(search("?kind=macro_industry"))).containsExactly("potato-policy");
  }

  @Test
  void casesAreStillWhatIsSearchedByDefault() {
    assertThat(ids(search("?kind=case&q={q}", "晚疫病"))).containsExactly("potato-blight");
    assertThat(ids(search("?kind=&q={q}", "晚疫病"))).containsExactly("potato-blight");
  }

  @Test
  void aQuestionInPlainWordsOpensTheRightPage() {
    String found = search("?kind=industry&q={q}", "荔枝摘下来路上烂得多，镇上要不要起个冷库");
    assertThat(ids(found)).first().isEqualTo("litchi-report");
    assertThat((Integer) read(found, "$.hits[0].passages[0].page")).isEqualTo(3);
    assertThat((String) read(found, "$.hits[0].passages[0].heading")).isEqualTo("二、加工与销售 › 冷链");
  }

  @Test
  void aDialectNameFindsTheStandardOneAndMarksIt() {
    String found = search("?kind=industry&q={q}", "洋芋种补贴好多钱");
    assertThat(ids(found)).first().isEqualTo("potato-policy");
    assertThat((String) read(found, "$.hits[0].titleHtml")).contains("<mark>马铃薯</mark>");
    assertThat((String) read(found, "$.hits[0].passages[0].text")).contains("每亩补贴");
  }

  @Test
  void aHitInARecordingNamesItsSecond() {
    String found = search("?kind=training&q={q}", "霜疫霉病采果前多久停药");
    assertThat(ids(found)).first().isEqualTo("litchi-blight-lecture");
    assertThat((Double) read(found, "$.hits[0].passages[0].second")).isEqualTo(2.4);
    assertThat((Boolean) read(found, "$.hits[0].media")).isTrue();
  }

  @Test
  void aPassageDeepInAHandbookIsFound() {
    String found = search("?kind=training&q={q}", "晒田晒到啥程度");
    assertThat(ids(found)).first().isEqualTo("rice-handbook");
    assertThat((Integer) read(found, "$.hits[0].passages[0].ordinal")).isEqualTo(131);
    assertThat((List<?>) read(found, "$.hits[0].passages")).hasSizeBetween(1, 3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"荔枝霜疫霉病", "荔枝", "用药方案"})
  void whatIsNotReleasedOrShownElsewhereIsNeverFound(String text) {
    for (String kind : List.of("industry", "training")) {
      assertThat(ids(search("?kind={kind}&q={q}", kind, text)))
          .doesNotContain("pending", "withdrawn", "litchi-report-slides");
    }
  }

  @Test
  void whatHasNothingToDoWithTheQuestionIsNotFound() {
    assertThat((Integer) read(search("?kind=training&q={q}", "手机屏幕碎了哪里修"), "$.total")).isZero();
  }

  @Test
  void institutionsAndAuthorsAreFoundByName() {
    assertThat(ids(search("?kind=industry&q={q}", "示例市果品有限公司"))).contains("litchi-report");
    assertThat(ids(search("?kind=industry&q={q}", "陈一"))).contains("litchi-report");
  }

  @Test
  void everyFacetNarrowsAndIsCountedWithoutItself() {
    String all = search("?kind=industry");
    assertThat((List<Integer>) read(all, "$.facets.kind[?(@.value=='training')].count"))
        .containsExactly(4);
    assertThat((List<String>) read(all, "$.facets.topic[*].label")).containsExactly("产业现状");
    assertThat((List<String>) read(all, "$.facets.institution[0]['value','count'].value"))
        .isNotNull();
    assertThat(ids(search("?kind=industry&topic=current_state"))).containsExactly("litchi-report");
    assertThat(ids(search("?kind=industry&industry=vegetable"))).containsExactly("potato-policy");
    assertThat(ids(search("?kind=industry&crop={c}", "荔枝"))).containsExactly("litchi-report");
    assertThat(ids(search("?kind=industry&institution={i}", "示例市果品有限公司")))
        .containsExactly("litchi-report");
    assertThat(ids(search("?kind=training&format=video&format=image")))
        .containsExactlyInAnyOrder("litchi-blight-lecture", "potato-leaflet");
    String year = search("?kind=industry&year=2024");
    assertThat(ids(year)).containsExactly("potato-policy");
    assertThat((List<Boolean>) read(year, "$.facets.year[?(@.value=='2024')].selected"))
        .containsExactly(true);
    assertThat((List<Integer>) read(year, "$.facets.year[?(@.value=='2025')].count"))
        .containsExactly(1);
  }

  @Test
  void aRegionHoldsWhatLiesBelowItAndNotTheWholeCountry() {
    assertThat(ids(search("?kind=industry&region=440000"))).containsExactly("litchi-report");
    assertThat(ids(search("?kind=industry&region=510000"))).isEmpty();
    assertThat(ids(search("?kind=training&region=510000"))).containsExactly("potato-leaflet");
  }

  @ParameterizedTest
  @CsvSource({"'', relevance", "荔枝霜疫霉病防治, relevance", "荔枝霜疫霉病防治, newest"})
  void pagesAfterEachOtherHoldEveryHitOnce(String text, String sort) {
    String address = "?kind=training&q={q}&sort={sort}&size=";
    List<String> whole = ids(search(address + "50", text, sort));
    List<String> paged = new ArrayList<>();
    String page = search(address + "1", text, sort);
    paged.addAll(ids(page));
    while (page.contains("\"next\"")) {
      page = search(address + "1&after={after}", text, sort, read(page, "$.next"));
      paged.addAll(ids(page));
    }
    assertThat(paged).isNotEmpty().containsExactlyElementsOf(whole);
    assertThat(whole).hasSizeGreaterThan(text.isEmpty() ? 3 : 0);
  }

  @Test
  void aTokenThatWasChangedOrBelongsToAnotherSearchIsRefused() {
    String next = read(search("?kind=training&size=1"), "$.next");
    String changed = (next.charAt(0) == 'A' ? 'B' : 'A') + next.substring(1);
    for (String address :
        List.of(
            "?kind=training&size=1&after=" + changed,
            "?kind=training&size=1&after=" + next.substring(0, next.length() - 2),
            "?kind=training&size=1&after=%25%25",
            "?kind=industry&size=1&after=" + next,
            "?kind=training&size=1&sort=newest&q=a&after=" + next)) {
      refuses(address, "after");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "kind=nothing, kind",
    "kind=training&topic=nothing, topic",
    "kind=training&format=exe, format",
    "kind=training&industry=nothing, industry",
    "kind=training&region=1, region",
    "kind=training&year=20240, year",
    "kind=training&year=2024&from=2024-01-01, year",
    "kind=training&sort=price, sort",
    "kind=training&page=0, page",
    "kind=training&page=2&after=AAAA, page",
    "kind=training&size=51, size",
    "kind=training&page=300&size=50, page",
  })
  void aWrongParameterIsNamed(String parameters, String field) {
    refuses("?" + parameters, field);
  }

  private void refuses(String address, String field) {
    client
        .get()
        .uri(java.net.URI.create("/api/search" + address))
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .expectBody()
        .jsonPath("$.errors[0].field")
        .isEqualTo(field);
  }

  @Test
  void aWordOfTheSameSoundIsOfferedWhenNothingIsFound() {
    String found = search("?kind=industry&q={q}", "霜疫煤病");
    if ((Integer) read(found, "$.total") == 0) {
      assertThat((String) read(found, "$.didYouMean")).isEqualTo("霜疫霉病");
    }
  }

  @Test
  void markupInATextIsNeverMarkupInAHit() {
    String found = search("?kind=training&q={q}", "大白菜播种");
    assertThat(ids(found)).first().isEqualTo("hostile");
    assertThat((String) read(found, "$.hits[0].titleHtml"))
        .startsWith("&lt;script&gt;")
        .contains("<mark>白菜</mark>");
    assertThat((String) read(found, "$.hits[0].passages[0].html"))
        .contains("&lt;img src=x", "<mark>大白菜播种</mark>")
        .doesNotContain("<img");
  }
}
