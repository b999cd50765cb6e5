package cn.tianwen.search.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.search.testing.SearchApi;
import cn.tianwen.standalone.testing.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
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

/** Documents as a person uses them. Screenshots are left under {@code target/screenshots}. */
class DocumentBrowserIT {

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
  void aQuestionLeadsToItsPassage(int width) {
    try (BrowserContext context = context(width, true)) {
      Page page = context.newPage();
      List<String> problems = problems(page);
      page.navigate(SearchApi.uri().toString());
      page.locator("#browse-industry").click();
      page.locator("#q").fill("荔枝摘下来路上烂得多，镇上要不要建冷库");
      page.locator("#search").click();
      Locator hit = page.locator("#document-litchi-report");
      assertThat(hit).containsText("第 3 页");
      assertThat(hit.locator("mark").first()).isVisible();
      look(page, "documents-" + width);

      page.locator("#tab-training").click();
      assertThat(page.locator("#q")).hasValue("荔枝摘下来路上烂得多，镇上要不要建冷库");
      page.goBack();

      hit.locator(".passages a").first().click();
      assertThat(page.locator("#p-2")).isInViewport();
      assertThat(page.locator("#p-2 mark").first()).hasText("冷库");
      look(page, "document-" + width);
      assertThat(problems).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1280})
  void aLectureIsWatchedWithItsTranscript(int width) {
    try (BrowserContext context = context(width, true)) {
      Page page = context.newPage();
      List<String> problems = problems(page);
      page.navigate(at("/documents/litchi-blight-lecture?t=1.2&q=%E8%90%BD%E6%9E%9C"));
      Locator lines = page.locator(".transcript li");
      assertThat(lines.nth(1)).hasAttribute("aria-current", "true");

      // By keyboard alone.
      lines.nth(2).locator("button").focus();
      page.keyboard().press("Enter");
      assertThat(lines.nth(2)).hasAttribute("aria-current", "true");
      assertThat(lines.nth(1)).not().hasAttribute("aria-current", "true");
      assertThat(page.locator("#announce")).hasText("从 00:02 开始放");
      double time =
          ((Number) page.evaluate("document.getElementById('player').currentTime")).doubleValue();
      assertThat(time).isGreaterThanOrEqualTo(2.3);
      assertThat(page.url()).contains("t=1.2");
      look(page, "lecture-" + width);
      assertThat(problems).isEmpty();
    }
  }

  @Test
  void aHandbookIsReadOnInParts() {
    try (BrowserContext context = context(360, true)) {
      Page page = context.newPage();
      page.navigate(at("/documents/rice-handbook"));
      assertThat(page.locator(".piece")).hasCount(60);
      page.locator(".more-text a").click();
      assertThat(page.locator(".piece")).hasCount(120);
      assertThat(page.locator("#p-60")).isFocused();
      page.locator(".more-text a").click();
      assertThat(page.locator(".piece")).hasCount(151);
      assertThat(page.locator(".more-text")).hasCount(0);

      page.locator("#outline summary").click();
      look(page, "handbook-360");
    }
  }

  @Test
  void anAddressThatOnlyNamesAPassageOpensIt() {
    try (BrowserContext context = context(360, true)) {
      Page page = context.newPage();
      page.navigate(at("/documents/rice-handbook#p-131"));
      assertThat(page.locator("#p-131")).isInViewport();
      assertThat(page).hasURL(Pattern.compile("p=131#p-131$"));
      page.locator(".more-text a").click();
      assertThat(page.locator("#p-60")).isVisible();
    }
  }

  @Test
  void everythingWorksWithoutJavaScript() {
    try (BrowserContext context = context(360, false)) {
      Page page = context.newPage();
      page.navigate(at("/search?kind=training"));
      page.locator("#q").fill("晒田晒到啥程度");
      page.locator("#search").click();
      page.locator(".passages a").first().click();
      assertThat(page.locator("#p-131")).isInViewport();
      page.locator(".more-text a").click();
      assertThat(page.locator("#p-60")).isVisible();

      page.navigate(at("/documents/litchi-blight-lecture"));
      page.locator(".transcript button").nth(1).click();
      assertThat(page).hasURL(Pattern.compile("t=1\\.2"));
    }
  }

  @Test
  void anImageAndAnEmptyResultLookAsTheyShould() {
    try (BrowserContext context = context(360, true)) {
      Page page = context.newPage();
      page.navigate(at("/documents/potato-leaflet"));
      assertThat(page.locator(".shown img")).isVisible();
      look(page, "leaflet-360");
      page.navigate(
          at("/search?kind=training&q=%E6%89%8B%E6%9C%BA%E5%B1%8F%E5%B9%95%E7%A2%8E%E4%BA%86"));
      assertThat(page.locator("#empty")).isVisible();
      look(page, "documents-empty-360");
    }
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
