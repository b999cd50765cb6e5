package cn.tianwen.standalone.launcher;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.standalone.testing.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages as a person uses them. Screenshots are left under {@code target/screenshots}. */
class PagesIT {

  private static final String NEED = "沃柑叶子发黄，根烂了怎么办";
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
  void aNeedIsTypedAndTheSimilarCasesAreRead(int width) {
    try (BrowserContext context = context(width, true)) {
      Page page = context.newPage();
      List<String> problems = new ArrayList<>();
      page.onConsoleMessage(
          message -> {
            if (message.type().equals("error")) {
              problems.add(message.text());
            }
          });
      page.navigate(RunningTianwen.uri().toString());
      page.locator("#need").pressSequentially(NEED);

      Locator first = page.locator("#similar article").first();
      assertThat(first).containsText("沃柑");
      screenshot(page, "similar-" + width);
      assertThat(scrollsSideways(page)).isFalse();

      first.locator("a").first().click();
      assertThat(page.locator("h1")).containsText("沃柑");
      screenshot(page, "case-" + width);
      assertThat(scrollsSideways(page)).isFalse();
      assertThat(problems).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1280})
  void theArchiveIsSearchedAndNarrowedByAFacet(int width) {
    try (BrowserContext context = context(width, true)) {
      Page page = context.newPage();
      page.navigate(RunningTianwen.uri().resolve("/search?q=%E9%BB%84%E5%8F%B6").toString());
      assertThat(page.locator("article").first()).isVisible();
      screenshot(page, "search-" + width);
      assertThat(scrollsSideways(page)).isFalse();

      page.navigate(
          RunningTianwen.uri().resolve("/search?q=%E9%BB%84%E5%8F%B6&industry=fruit").toString());
      assertThat(page.locator("article").first()).isVisible();
    }
  }

  @Test
  void everythingWorksWithoutJavaScript() {
    try (BrowserContext context = context(360, false)) {
      Page page = context.newPage();
      page.navigate(RunningTianwen.uri().toString());
      page.locator("#need").fill(NEED);
      page.locator("#need-form button[type=submit]").click();
      assertThat(page.locator("article").first()).containsText("沃柑");
      page.locator("article a").first().click();
      assertThat(page.locator("h1")).containsText("沃柑");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1280})
  void aCaseIsJudgedWithAReasonAndTheVerdictIsTakenBack(int width) {
    try (BrowserContext context = context(width, true)) {
      Page page = context.newPage();
      page.navigate(RunningTianwen.uri().toString());
      page.locator("#need").pressSequentially(NEED);
      Locator box = page.locator("#similar article .feedback").first();
      assertThat(box).containsText("这条有帮助吗？");
      assertThat(box.locator("[name=verdict]")).hasCount(3);

      // By keyboard alone, as somebody who cannot see the page does it.
      box.getByText("无效").focus();
      page.keyboard().press("Enter");
      assertThat(box).containsText("谢谢，已记为“无效”");
      assertThat(box.locator(".thanks p")).isFocused();
      screenshot(page, "feedback-" + width);
      assertThat(scrollsSideways(page)).isFalse();

      box.locator("textarea").fill("作物不一样");
      box.getByText("提交原因").click();
      assertThat(box).containsText("原因也记下了");
      box.getByText("撤销").click();
      assertThat(box).containsText("已撤销");
      assertThat(box.locator("[name=verdict]")).hasCount(3);
      screenshot(page, "feedback-undone-" + width);
    }
  }

  @Test
  void aCaseIsJudgedWithoutJavaScript() {
    try (BrowserContext context = context(360, false)) {
      Page page = context.newPage();
      page.navigate(RunningTianwen.uri().toString());
      page.locator("#need").fill(NEED);
      page.locator("#need-form button[type=submit]").click();
      page.locator("article .feedback").first().getByText("部分有效").click();
      assertThat(page.locator("main")).containsText("谢谢，已记为“部分有效”");
      screenshot(page, "feedback-page-360");
      assertThat(scrollsSideways(page)).isFalse();
      page.getByText("撤销").click();
      assertThat(page.locator("main")).containsText("已撤销");
      page.locator("#back").click();
      assertThat(page.locator("#need")).hasValue(NEED);
      assertThat(page.locator("article").first()).containsText("沃柑");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1280})
  void anExampleShowsANewcomerHowToAsk(int width) {
    try (BrowserContext context = context(width, true)) {
      Page page = context.newPage();
      page.navigate(RunningTianwen.uri().toString());
      screenshot(page, "home-" + width);
      assertThat(scrollsSideways(page)).isFalse();
      page.locator("#examples a").first().click();
      assertThat(page.locator("#similar article").first()).containsText("沃柑");
      assertThat(page.locator("#examples")).hasCount(0);
    }
  }

  @Test
  void aNeedThatNobodyHadIsSentToAnExpertWithoutCasesThatOnlyDistract() {
    try (BrowserContext context = context(360, true)) {
      Page page = context.newPage();
      page.navigate(
          RunningTianwen.uri().resolve("/?text=%E6%89%8B%E6%9C%BA%E5%9D%8F%E4%BA%86").toString());
      assertThat(page.locator("#advice")).containsText("建议找专家");
      assertThat(page.locator("#similar article")).hasCount(0);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1280})
  void whoWantsToKnowWhyOpensThePanelAndItStaysOpenWhileTyping(int width) {
    try (BrowserContext context = context(width, true)) {
      Page page = context.newPage();
      page.navigate(RunningTianwen.uri().toString());
      page.locator("#need").pressSequentially("晚稻田里稻飞师很多，禾苗下面一片枯黄");
      assertThat(page.locator("#corrected")).hasText("已把“稻飞师”当作“稻飞虱”来找。");
      assertThat(page.locator("#announce")).containsText("稻飞虱");
      Locator panel = page.locator("#why");
      assertThat(panel.locator(".groups").first()).not().isVisible();

      panel.locator("summary").first().focus();
      page.keyboard().press("Enter");
      assertThat(panel).containsText("把“稻飞师”当作“稻飞虱”");
      assertThat(panel.locator(".groups tfoot").first()).containsText("综合得分");
      screenshot(page, "why-" + width);
      assertThat(scrollsSideways(page)).isFalse();

      panel.locator(".features summary").first().press("Enter");
      assertThat(panel.getByText("语义相近").first()).isVisible();
      screenshot(page, "why-features-" + width);
      assertThat(scrollsSideways(page)).isFalse();

      page.locator("#need").pressSequentially("倒伏");
      assertThat(panel.locator(".steps-list")).containsText("枯黄倒伏");
      assertThat(panel.locator(".groups").first()).isVisible();
    }
  }

  @Test
  void thePanelOpensWithoutJavaScript() {
    try (BrowserContext context = context(360, false)) {
      Page page = context.newPage();
      page.navigate(RunningTianwen.uri().toString());
      page.locator("#need").fill(NEED);
      page.locator("#need-form button[type=submit]").click();
      page.locator("#why summary").first().click();
      assertThat(page.locator("#why .groups").first()).isVisible();
      page.locator("#why .features summary").first().click();
      assertThat(page.locator("#why .features table").first()).isVisible();
      assertThat(scrollsSideways(page)).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1280})
  void whatHardlyFitsLooksWeakerThanAnAnswer(int width) {
    try (BrowserContext context = context(width, true)) {
      Page page = context.newPage();
      page.navigate(RunningTianwen.uri().toString());
      page.locator("#need").fill("拉磨的毛驴吃了一肚子嫩苜蓿，肚皮两边都胀，前蹄刨地，躺下打滚，要不要灌油？");
      assertThat(page.locator("#advice")).containsText("建议找专家");
      assertThat(page.locator("#reference")).containsText("仅供参考");
      page.locator("#why summary").first().click();
      assertThat(page.locator("#why .held").first()).containsText("因作物或病虫不同，降到");
      screenshot(page, "weak-" + width);
      assertThat(scrollsSideways(page)).isFalse();

      page.locator("#need").fill("手机坏了");
      assertThat(page.locator("#no-cases")).isVisible();
      screenshot(page, "empty-" + width);
      assertThat(scrollsSideways(page)).isFalse();
    }
  }

  @Test
  void aPageThatIsNotThereSaysSoInChinese() {
    try (BrowserContext context = context(360, true)) {
      Page page = context.newPage();
      var response = page.navigate(RunningTianwen.uri().resolve("/cases/nothing").toString());
      assertThat(response.status()).isEqualTo(404);
      assertThat(page.locator("main")).containsText("没有");
    }
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

  private static void screenshot(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
  }

  private static boolean scrollsSideways(Page page) {
    return (Boolean)
        page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth");
  }
}
