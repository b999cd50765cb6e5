package cn.tianwen.standalone.launcher.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.tianwen.access.Population;
import cn.tianwen.accounts.rights.Role;
import cn.tianwen.standalone.testing.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A county's editor brings a Word file, three people review it, a farmer finds it, downloads the
 * PDF and checks it by its QR code; then it is withdrawn. Everything by clicks, on the real
 * programs. Screenshots are left under {@code target/screenshots}.
 */
class BackOfficeStoryIT {

  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Pattern NUMBER = Pattern.compile("TW-440981-\\d{4}-\\d{6}");
  private static final String HIT =
      "article h2 a[href^='/publications/TW-440981-']:has-text('雨季果园排水')";
  private static final Map<String, Role> PEOPLE =
      Map.of(
          "editor", Role.OPERATIONS_STAFF,
          "first", Role.REVIEWER,
          "second", Role.REVIEWER,
          "third", Role.REVIEWER);

  @TempDir private Path folder;
  private BothApplications applications;
  private Browser browser;

  @BeforeEach
  void start() {
    setDefaultAssertionTimeout(20_000);
    browser = Browser.open();
    applications = BothApplications.start(folder, PEOPLE, "440981");
  }

  @AfterEach
  void stop() {
    if (applications != null) {
      applications.close();
    }
    browser.close();
  }

  @Test
  void aWordFileBecomesAPdfThatCanBeTrustedAndIsWithdrawn() throws Exception {
    Path word = WordFile.write(folder.resolve("果园排水.docx"));
    String item;
    try (BrowserContext office = office()) {
      Page page = signedIn(office, "editor");
      item = upload(page, word);
      complete(page);
    }
    for (String reviewer : List.of("first", "second", "third")) {
      try (BrowserContext office = office()) {
        approve(signedIn(office, reviewer), item);
      }
    }

    try (BrowserContext phone = phone()) {
      Page page = phone.newPage();
      find(page);
      assertThat(page.locator("#rights")).containsText("高州市农技推广站");
      assertThat(page.locator("#body table")).containsText("缓坡");
      assertThat(page.locator("#body img")).hasCount(1);
      look(page, "story-publication-360");
      String number = page.locator("#number").textContent().strip();
      assertThat(number).matches(NUMBER);

      Path text = download(page, "text");
      assertThat(PdfPages.text(text)).contains(WordFile.TELLING, number);
      String address = address(text);
      assertThat(address(download(page, "hardened"))).isNotEqualTo(address);

      page.navigate(address);
      assertThat(page.locator("#verdict")).containsText("真实有效");
      assertThat(page.locator("#facts")).containsText(number);
      look(page, "story-genuine-360");
      verify(page, text, "真实有效");
      verify(page, withOneByteChanged(text), "查无此件");
      look(page, "story-unknown-360");

      try (BrowserContext office = office()) {
        withdraw(signedIn(office, "third"), item);
      }
      page.navigate(address);
      assertThat(page.locator("#verdict")).containsText("已撤回");
      assertThat(page.locator("#reason")).containsText("数据需要更正");
      look(page, "story-withdrawn-360");
      verify(page, text, "已撤回");
      Response gone = page.navigate(applications.search() + "/publications/" + number);
      assertThat(gone.status()).isEqualTo(410);
      assertThat(page.locator("#tombstone")).containsText("数据需要更正");
      await()
          .atMost(PATIENCE)
          .untilAsserted(
              () -> {
                page.navigate(searchAddress());
                assertThat(page.locator(HIT).count()).isZero();
              });
    }
  }

  private String upload(Page page, Path file) {
    page.navigate(applications.admin() + "/items/upload");
    page.locator("#files").setInputFiles(file);
    page.locator("#institution").fill("高州市农技推广站");
    page.locator("#upload").click();
    page.waitForURL(Pattern.compile(".*/items/[0-9a-f-]{36}/edit"));
    look(page, "story-editor-1280");
    return page.url().replaceAll(".*/items/|/edit.*", "");
  }

  private void complete(Page page) {
    page.locator("#title").fill("高州荔枝雨季果园排水技术要点");
    page.locator("#kind").selectOption("TRAINING");
    page.locator("#industry").selectOption("fruit");
    page.locator("#summary").fill("雨季果园怎样开沟、清沟，防止积水伤根。");
    page.locator("[id='intellectualProperty.owner']").fill("高州市农技推广站");
    page.locator("[id='intellectualProperty.licence']").selectOption("FREE_WITH_CREDIT");
    page.locator("[id='intellectualProperty.source']").fill("原创");
    page.locator("[id='intellectualProperty.terms']").fill("注明出处，不得改动。");
    page.locator("#submit").click();
    assertThat(page.locator("body")).containsText("已提交审核");
    look(page, "story-submitted-1280");
  }

  private void approve(Page page, String item) {
    page.navigate(applications.admin() + "/queue");
    page.locator("#waiting-" + item + " a").first().click();
    for (var point : page.locator("input[name=checked]").all()) {
      point.check();
    }
    look(page, "story-review-1280");
    page.locator("#approve").click();
    assertThat(page.locator("body")).containsText("已通过《");
  }

  private void withdraw(Page page, String item) {
    page.navigate(applications.admin() + "/items/" + item);
    page.locator("#withdrawal summary").click();
    page.locator("#reason").fill("数据需要更正");
    page.locator("#confirmed").check();
    look(page, "story-item-1280");
    page.locator("#withdraw").click();
    assertThat(page.locator("body")).containsText("已撤回");
  }

  private String searchAddress() {
    return applications.search() + "/search?kind=training&q=果园雨季开沟排水";
  }

  /** As a farmer would: by searching, and opening the hit. */
  private void find(Page page) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              page.navigate(searchAddress());
              assertThat(page.locator(HIT).count()).isOne();
            });
    page.locator(HIT).click();
    assertThat(page.locator("#title")).hasText("高州荔枝雨季果园排水技术要点");
  }

  private Path download(Page page, String edition) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () -> {
              page.reload();
              assertThat(page.locator("#file-" + edition).count()).isOne();
            });
    Download download = page.waitForDownload(() -> page.locator("#file-" + edition).click());
    Path file = folder.resolve(edition + ".pdf");
    download.saveAs(file);
    return file;
  }

  /** The address in the QR codes; the same on every page. */
  private String address(Path pdf) throws Exception {
    List<String> codes = PdfPages.codes(pdf);
    assertThat(codes).hasSizeGreaterThan(1).containsOnly(codes.getFirst());
    assertThat(codes.getFirst()).startsWith(applications.search() + "/verify/");
    return codes.getFirst();
  }

  private void verify(Page page, Path file, String verdict) {
    page.navigate(applications.search() + "/verify");
    page.locator("#file").setInputFiles(file);
    page.locator("#check").click();
    assertThat(page.locator("#verdict")).containsText(verdict);
  }

  private Path withOneByteChanged(Path file) throws Exception {
    byte[] content = Files.readAllBytes(file);
    content[content.length / 2] ^= 1;
    return Files.write(folder.resolve("changed.pdf"), content);
  }

  private Page signedIn(BrowserContext context, String account) {
    Page page = context.newPage();
    page.navigate(applications.admin() + "/sign-in");
    page.locator("input[name=account]").fill(account);
    page.locator("input[name=password]").fill(Population.PASSWORD);
    page.keyboard().press("Enter");
    page.waitForURL(Pattern.compile(".*/queue.*"));
    return page;
  }

  private BrowserContext office() {
    return context(1280);
  }

  private BrowserContext phone() {
    return context(360);
  }

  private BrowserContext context(int width) {
    return browser
        .chromium()
        .newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, 800)
                .setLocale("zh-CN"));
  }

  private static void look(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
  }
}
