package cn.tianwen.search.pages;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.search.testing.SearchApi;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

class DocumentPagesIT {

  private final RestTestClient client = SearchApi.client();

  private RestTestClient.ResponseSpec open(String address, Object... values) {
    return client.get().uri(address, values).accept(MediaType.TEXT_HTML).exchange();
  }

  private static String body(RestTestClient.ResponseSpec response) {
    return Objects.requireNonNull(
        response.expectBody(String.class).returnResult().getResponseBody());
  }

  private String page(String address, Object... values) {
    return body(open(address, values).expectStatus().isOk());
  }

  @Test
  void theTabsKeepWhatIsSearched() {
    for (String kind : new String[] {"case", "industry", "training"}) {
      assertThat(page("/search?kind={kind}&q={q}", kind, "荔枝"))
          .contains(
              "href=\"/search?q=%E8%8D%94%E6%9E%9D\"",
              "href=\"/search?kind=industry&amp;q=%E8%8D%94%E6%9E%9D\"",
              "href=\"/search?kind=training&amp;q=%E8%8D%94%E6%9E%9D\"")
          .contains("id=\"tab-" + kind + "\"")
          .containsOnlyOnce("id=\"hits\"");
    }
  }

  @Test
  void aHitOpensThePageOrTheSecond() {
    assertThat(page("/search?kind=industry&q={q}", "镇上要不要建冷库"))
        .contains("id=\"document-litchi-report\"", "第 3 页", "p=2#p-2");
    assertThat(page("/search?kind=training&q={q}", "霜疫霉病采果前多久停药"))
        .contains("id=\"document-litchi-blight-lecture\"", "00:02", "t=2.4#p-2");
  }

  @Test
  void anEmptyResultHelpsOn() {
    assertThat(page("/search?kind=training&q={q}", "手机屏幕碎了哪里修"))
        .contains("id=\"empty\"", "产业信息", "找类似");
    assertThat(page("/search?kind=industry&region=510000")).contains("id=\"empty\"", "清除筛选");
  }

  @Test
  void aDocumentIsReadWithItsOutlineTablesAndPages() {
    assertThat(page("/documents/litchi-report?q={q}", "荔枝冷库"))
        .contains("知识产权归属：示例市农业科学研究所", "id=\"outline\"", "第 2 页")
        .contains("<th scope=\"col\">年份</th>", "<td>2024</td>", "<td>5.8</td>")
        .contains("<mark>荔枝</mark>", "id=\"p-2\"", "其他格式", "高州荔枝产业发展报告（课件）")
        .contains("荔枝霜疫霉病防治讲座", "涉及机构");
  }

  @Test
  void aLongTextComesInParts() {
    String first = page("/documents/rice-handbook");
    assertThat(first)
        .contains("id=\"p-59\"", "看后面的内容", "p=60#p-60")
        .doesNotContain("id=\"p-60\"", "看前面的内容");
    assertThat(page("/documents/rice-handbook?p=131"))
        .contains("id=\"p-120\"", "id=\"p-131\"", "id=\"p-150\"", "看前面的内容")
        .doesNotContain("id=\"p-119\"", "看后面的内容");
    assertThat(page("/documents/rice-handbook/passages?from=60"))
        .contains("id=\"p-60\"", "id=\"p-119\"", "from=120")
        .doesNotContain("<html", "id=\"p-59\"", "看前面的内容");
    assertThat(page("/documents/rice-handbook/passages?from=60&forward=false"))
        .contains("id=\"p-60\"", "from=0")
        .doesNotContain("看后面的内容");
  }

  @Test
  void aLectureHasATranscriptThatSeeksWithoutAScript() {
    assertThat(page("/documents/litchi-blight-lecture?t=2.4"))
        .contains("src=\"/documents/litchi-blight-lecture/media#t=2.4\"")
        .contains("name=\"t\" value=\"1.2\"", "<time>00:01</time>")
        .contains("相关案例", "荔枝霜疫霉病落果");
  }

  @Test
  void anImageHasWordsForThoseWhoDoNotSeeIt() {
    assertThat(page("/documents/potato-leaflet"))
        .contains("src=\"/documents/potato-leaflet/media\"", "alt=\"图片：马铃薯晚疫病识别挂图\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/documents/hostile?q=大白菜播种",
        "/search?kind=training&q=大白菜播种",
        "/documents/hostile"
      })
  void markupInADocumentIsNeverMarkup(String address) {
    assertThat(page(address))
        .contains("&lt;script&gt;")
        .doesNotContain("<script>alert", "<img src=x", "<b>播种</b>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/documents/litchi-report",
        "/documents/litchi-blight-lecture",
        "/documents/potato-leaflet",
        "/search?kind=industry"
      })
  void noPageHoldsInlineScriptOrStyle(String address) {
    assertThat(page(address))
        .doesNotContain("<style", " style=", "onclick=", "onerror=")
        .doesNotContainPattern("<script(?![^>]* src=)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"pending", "withdrawn", "nothing"})
  void whatIsNotReleasedHasAPageThatSaysSo(String id) {
    assertThat(body(open("/documents/" + id).expectStatus().isNotFound())).contains("没有这份资料");
    open("/documents/" + id + "/passages").expectStatus().isNotFound();
  }

  @Test
  void aFileWithTheSameTextLeadsToTheOneThatIsShown() {
    open("/documents/litchi-report-slides")
        .expectStatus()
        .is3xxRedirection()
        .expectHeader()
        .valueMatches("Location", ".*/documents/litchi-report");
  }

  @Test
  void theFirstPageLeadsToTheLibrary() {
    assertThat(page("/")).contains("/search?kind=industry", "/search?kind=training");
  }
}
