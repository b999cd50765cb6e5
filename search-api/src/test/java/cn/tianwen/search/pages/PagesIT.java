package cn.tianwen.search.pages;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.search.testing.SearchApi;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

class PagesIT {

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
  void theFirstPageAsksForTheNeed() {
    assertThat(page("/"))
        .contains("lang=\"zh-CN\"", "id=\"need\"", "id=\"industry\"", "id=\"region\"", "高州市")
        .doesNotContain("id=\"advice\"");
  }

  @Test
  void aNeedIsAnsweredWithoutJavaScript() {
    assertThat(page("/?text={text}", "沃柑叶子发黄须根发黑"))
        .contains("id=\"advice\"", "id=\"case-wogan-root\"", "同一作物：沃柑", "<mark>", "2025年9月")
        .contains("沃柑叶子发黄须根发黑</textarea>");
  }

  @Test
  void whileTypingOnlyTheAnswerIsSent() {
    assertThat(page("/similar?text={text}", "沃柑叶子发黄"))
        .contains("id=\"advice\"")
        .doesNotContain("<html");
  }

  @Test
  void theArchiveIsSearchedWithFacets() {
    assertThat(page("/search?q={q}&industry=fruit", "黄叶"))
        .contains("id=\"case-wogan-root\"", "id=\"industry-fruit\"", "checked", "id=\"total\"");
  }

  @Test
  void anEmptyResultHelpsOn() {
    assertThat(page("/search?q={q}", "霜疫煤病")).contains("id=\"empty\"", "霜疫霉病");
  }

  @Test
  void suggestionsAreOptions() {
    assertThat(page("/suggestions?q=wogan")).contains("<option value=\"沃柑\">");
  }

  @Test
  void aCaseIsShownInFullWithOthersLikeIt() {
    assertThat(page("/cases/wogan-root"))
        .contains("沃柑根腐引起的黄叶", "广东省茂名市高州市", "2025年9月3日", "id=\"others\"", "柠檬烂根黄叶")
        .contains("&lt;注意&gt;")
        .doesNotContain("<注意>");
  }

  @Test
  void whatIsTypedIsNeverMarkup() {
    assertThat(page("/?text={text}", "<script>alert(1)</script>")).doesNotContain("<script>alert");
    assertThat(page("/search?q={q}", "\"><img src=x>")).doesNotContain("<img src=x>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/search", "/cases/wogan-root", "/nothing"})
  void noPageHoldsInlineScriptOrStyle(String address) {
    assertThat(body(open(address)))
        .doesNotContain("<style", " style=", "onclick=")
        .doesNotContainPattern("<script(?![^>]* src=)");
  }

  @Test
  void missingThingsHaveAPageOfTheirOwn() {
    assertThat(body(open("/cases/nothing").expectStatus().isNotFound())).contains("没有这个案例");
    assertThat(body(open("/nothing").expectStatus().isNotFound())).contains("回到首页");
  }

  @Test
  void aWrongChoiceIsExplained() {
    assertThat(body(open("/?text=a&region=1").expectStatus().isBadRequest()))
        .contains("没有这个行政区划代码");
    assertThat(body(open("/search?page=0").expectStatus().isBadRequest())).contains("从1开始");
  }

  @Test
  void filesOfAPageAreKept() {
    String page = page("/");
    for (String file : page.split("\"")) {
      if (file.startsWith("/webjars/") || file.startsWith("/search-api/")) {
        open(file)
            .expectStatus()
            .isOk()
            .expectHeader()
            .valueEquals(HttpHeaders.CACHE_CONTROL, "max-age=31536000, public");
      }
    }
  }

  @Test
  void pagesTravelCompressed() throws IOException, InterruptedException {
    try (HttpClient plain = HttpClient.newHttpClient()) {
      HttpResponse<byte[]> packed =
          plain.send(
              HttpRequest.newBuilder(SearchApi.uri()).header("Accept-Encoding", "gzip").build(),
              HttpResponse.BodyHandlers.ofByteArray());

      assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
      assertThat(packed.body()).hasSizeLessThan(10_000);
    }
  }
}
