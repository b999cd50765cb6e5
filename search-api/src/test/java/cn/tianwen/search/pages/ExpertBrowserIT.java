package cn.tianwen.search.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.search.testing.SearchApi;
import cn.tianwen.standalone.testing.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;

/** 找专家 as a visitor uses it. Screenshots are left under {@code target/screenshots}. */
class ExpertBrowserIT {

  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private static Browser browser;

  @BeforeAll
  static void open() {
    setDefaultAssertionTimeout(15_000);
    browser = Browser.open();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1280})
  void theNearestExpertIsFoundAndRead(int width) {
    try (BrowserContext context = context(width, true)) {
      Page page = context.newPage();
      List<String> problems = problems(page);
      page.navigate(SearchApi.uri().toString());
      page.locator("#nav-experts").click();
      assertThat(page.locator(".person")).hasCount(4);
      look(page, "experts-" + width);
      page.locator("#q").fill("荔枝霜疫霉病");
      page.locator("#search").click();
      page.locator("#near").selectOption("440981");
      assertThat(page.locator("#total")).containsText("离高州市近的在前");
      assertThat(page.locator(".person h2 a").first()).hasText("陈一");
      assertThat(page.locator(".person").nth(1)).containsText("本市 · 约");
      look(page, "experts-near-" + width);

      page.locator(".person h2 a").first().click();
      assertThat(page.locator("#name")).hasText("陈一");
      assertThat(page.locator("#facts")).containsText("00738");
      assertThat(page.locator(".person-head img")).isVisible();
      assertThat(page.locator("#record")).hasCount(0);
      look(page, "expert-" + width);
      assertThat(problems).isEmpty();
    }
  }

  @Test
  void everythingWorksWithoutJavaScript() {
    try (BrowserContext context = context(360, false)) {
      Page page = context.newPage();
      page.navigate(at("/experts"));
      page.locator("#q").fill("shanxiong");
      page.locator("#near").selectOption("440900");
      page.locator("#search").click();
      assertThat(page.locator(".person h2 a")).hasText("单雄");
      page.locator("#filters summary").click();
      page.locator("#availability-busy").check();
      page.locator("#apply").click();
      assertThat(page).hasURL(Pattern.compile("availability=busy"));
      assertThat(page.locator(".person h2 a")).hasText("单雄");
    }
  }

  @Test
  void anOfficerDoesNotExistForAVisitor() {
    try (BrowserContext context = context(360, true)) {
      Page page = context.newPage();
      page.navigate(at("/experts?q=%E9%99%88%E5%B0%8F%E4%BF%A1&kind=all"));
      assertThat(page.locator("#empty")).isVisible();
      look(page, "experts-empty-360");
      assertThat(page.navigate(at("/experts/X0001")).status()).isEqualTo(404);
    }
    SearchApi.client()
        .get()
        .uri("/api/experts?kind=all&q=chenxiaoxin")
        .exchange()
        .expectBody()
        .jsonPath("$.total")
        .isEqualTo(0);
    SearchApi.client()
        .get()
        .uri("/api/experts/suggest?q=chenxiao")
        .exchange()
        .expectBody()
        .jsonPath("$.suggestions")
        .isEmpty();
  }

  @Test
  void thePhotoIsAPictureAndAWrongParameterIsNamed() {
    SearchApi.client()
        .get()
        .uri("/experts/00738/photo")
        .exchange()
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueEquals(HttpHeaders.CONTENT_TYPE, "image/png");
    SearchApi.client().get().uri("/experts/00739/photo").exchange().expectStatus().isNotFound();
    SearchApi.client()
        .get()
        .uri("/api/experts?near=nowhere&kind=kings")
        .exchange()
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.errors[*].field")
        .value(fields -> assertThat(fields.toString()).contains("near", "kind"));
  }

  private static String at(String address) {
    return SearchApi.uri() + address;
  }

  private static List<String> problems(Page page) {
    List<String> problems = new ArrayList<>();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            problems.add(message.text());
          }
        });
    return problems;
  }

  private static BrowserContext context(int width, boolean javaScript) {
    return browser
        .chromium()
        .newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setLocale("zh-CN")
                .setJavaScriptEnabled(javaScript));
  }

  /** Takes a picture; no page may scroll sideways. */
  private static void look(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
    assertThat(
            (Boolean)
                page.evaluate(
                    "document.documentElement.scrollWidth > document.documentElement.clientWidth"))
        .isFalse();
  }
}
