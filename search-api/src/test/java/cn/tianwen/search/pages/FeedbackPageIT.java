package cn.tianwen.search.pages;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.search.testing.SearchApi;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

class FeedbackPageIT {

  private static final Pattern ADDRESS = Pattern.compile("action=\"(/similar/[^\"]+/feedback)\"");
  private static final String EFFECTIVE = "caseId=wogan-root&verdict=EFFECTIVE";
  private static final String INEFFECTIVE = "caseId=wogan-root&verdict=INEFFECTIVE";

  private final RestTestClient client = SearchApi.client();

  /** Where the first case's buttons lead. */
  private String address() {
    String page =
        body(
            client.get().uri("/?text={text}", "沃柑叶子发黄须根发黑").accept(MediaType.TEXT_HTML).exchange());
    Matcher found = ADDRESS.matcher(page);
    assertThat(found.find()).as(page).isTrue();
    assertThat(page).contains("反馈：沃柑根腐引起的黄叶</legend>", "这条有帮助吗？");
    return found.group(1);
  }

  private RestTestClient.ResponseSpec post(
      String address, String form, Map<String, String> headers) {
    RestTestClient.RequestBodySpec request =
        client
            .post()
            .uri(address)
            .accept(MediaType.TEXT_HTML)
            .contentType(MediaType.APPLICATION_FORM_URLENCODED);
    headers.forEach(request::header);
    return request.body(form).exchange();
  }

  private String part(String address, String form) {
    return body(
        post(address, form, Map.of("Sec-Fetch-Site", "same-origin", "HX-Request", "true"))
            .expectStatus()
            .isOk());
  }

  private static String body(RestTestClient.ResponseSpec response) {
    return Objects.requireNonNull(
        response.expectBody(String.class).returnResult().getResponseBody());
  }

  @Test
  void aVerdictIsThankedForInItsCardAndCanBeTakenBack() {
    String address = address();

    assertThat(part(address, EFFECTIVE))
        .contains("谢谢，已记为“有效”。", "撤销")
        .doesNotContain("<html", "这条有帮助吗？", "哪里不合适？");
    assertThat(part(address + "/undo", "caseId=wogan-root"))
        .contains("已撤销。", "这条有帮助吗？")
        .doesNotContain("谢谢");
  }

  @Test
  void whoSaysIneffectiveMaySayWhy() {
    String address = address();

    assertThat(part(address, INEFFECTIVE)).contains("已记为“无效”", "哪里不合适？", "name=\"reason\"");
    assertThat(part(address, INEFFECTIVE + "&reason=" + "a%0D%0A".repeat(250)))
        .contains("原因也记下了")
        .doesNotContain("哪里不合适？");
  }

  @Test
  void withoutJavaScriptAPageThanksAndLeadsBack() {
    Map<String, String> headers =
        Map.of(
            "Sec-Fetch-Site",
            "same-origin",
            "Referer",
            SearchApi.uri() + "/?text=%E6%B2%83%E6%9F%91&region=440981");

    assertThat(body(post(address(), INEFFECTIVE, headers).expectStatus().isOk()))
        .contains("<html", "谢谢", "撤销", "哪里不合适？")
        .contains("href=\"/?text=%E6%B2%83%E6%9F%91&amp;region=440981#case-wogan-root\"")
        .contains("name=\"back\" value=\"/?text=%E6%B2%83%E6%9F%91&amp;region=440981\"");
  }

  @ParameterizedTest
  @CsvSource({"https://evil.example/", "//evil.example/?a", "javascript:alert(1)", "/?"})
  void theWayBackNeverLeavesThisSite(String back) {
    String form = EFFECTIVE + "&back=" + back;

    assertThat(body(post(address(), form, Map.of("Sec-Fetch-Site", "same-origin"))))
        .containsPattern("id=\"back\" href=\"/(\\?)?#case-wogan-root\"");
  }

  @Test
  void aLostRequestIsExplainedInItsCard() {
    assertThat(
            body(
                post(
                        "/similar/nothing/feedback",
                        EFFECTIVE,
                        Map.of("Sec-Fetch-Site", "same-origin", "HX-Request", "true"))
                    .expectStatus()
                    .isNotFound()))
        .contains("请重新找一次")
        .doesNotContain("<html");
  }

  @ParameterizedTest
  @CsvSource({
    "Sec-Fetch-Site, cross-site",
    "Sec-Fetch-Site, same-site",
    "Sec-Fetch-Site, none",
    "Origin, https://evil.example",
    "Origin, null",
    "X-Nothing, said"
  })
  void aFormOfAnotherSiteIsRefused(String header, String value) {
    assertThat(
            body(
                post(address(), EFFECTIVE, Map.of(header, value))
                    .expectStatus()
                    .isEqualTo(HttpStatus.FORBIDDEN)))
        .contains("不能这样提交");
  }

  @Test
  void anOldBrowserOnPlainHttpIsKnownByItsOrigin() {
    post(address(), EFFECTIVE, Map.of("Origin", SearchApi.uri().toString())).expectStatus().isOk();
  }

  @Test
  void noWayOfWritingTheContentTypeSlipsThrough() {
    client
        .post()
        .uri(address())
        .header("Content-Type", "Application/X-WWW-Form-Urlencoded")
        .header("Sec-Fetch-Site", "cross-site")
        .body(EFFECTIVE.getBytes(StandardCharsets.UTF_8))
        .exchange()
        .expectStatus()
        .isForbidden();
  }
}
