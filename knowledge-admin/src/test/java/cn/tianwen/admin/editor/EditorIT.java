package cn.tianwen.admin.editor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.Role;
import cn.tianwen.admin.sample.SampleItems;
import cn.tianwen.admin.testing.AdminSite;
import cn.tianwen.admin.testing.FormBrowser;
import cn.tianwen.admin.testing.ItemBuilder;
import cn.tianwen.admin.testing.Staff;
import cn.tianwen.editorial.ContentItem;
import cn.tianwen.editorial.ContentVersion;
import cn.tianwen.editorial.ItemState;
import cn.tianwen.editorial.item.ItemQuery;
import cn.tianwen.standalone.testing.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A county's editor at work in a real browser. Screenshots are left under {@code
 * target/screenshots}.
 */
class EditorIT {

  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final Pattern EDITOR = Pattern.compile(".*/items/[0-9a-f-]{36}/edit$");

  private static AdminSite site;
  private static Browser browser;
  private static String session;
  private static Principal writer;

  @TempDir Path folder;

  @BeforeAll
  static void open() {
    setDefaultAssertionTimeout(20_000);
    browser = Browser.open();
    site = AdminSite.start();
    writer = site.staff().writer("王编辑", "wang");
    site.staff().writer("赵编辑", "zhao");
    site.staff().reviewer("周审核", "zhou");
    site.staff().add("吴编辑", "wu", Role.OPERATIONS_STAFF, Staff.HUAZHOU);
    try (BrowserContext context = browser.chromium().newContext()) {
      Page page = context.newPage();
      page.navigate(site.uri() + "/sign-in?back=/items/new");
      page.locator("#account").fill("wang");
      page.locator("#password").fill(Staff.PASSWORD);
      page.locator("#password-form button").click();
      assertThat(page.locator("#item-form")).isVisible();
      session = context.storageState();
    }
  }

  @AfterAll
  static void close() {
    if (site != null) {
      site.close();
    }
    if (browser != null) {
      browser.close();
    }
  }

  @Test
  void aWordFileBecomesADraftThatIsEditedAndStaysAsItWasSaved() throws IOException {
    Path word = WordFile.write(folder.resolve("荔枝病害.docx"), "高州荔枝霜疫霉病防控");
    try (BrowserContext context = signedIn(1280)) {
      Page page = context.newPage();
      List<String> problems = problems(page);
      upload(page, word);
      assertThat(page.locator("#title")).isVisible();
      page.waitForURL(EDITOR);
      look(page, "editor-uploaded-1280");

      assertThat(page.locator("#title")).hasValue("高州荔枝霜疫霉病防控");
      ContentVersion draft = version(page);
      assertThat(draft.text().body())
          .matches(
              "(?s).*<h3>认识病害</h3><p>花期.*白色霉层。</p><p><img src=\"picture:[0-9a-f]{64}\" alt=\"长出白色霉层的荔枝果\"></p>"
                  + "<p>病果容易.*<thead><tr><th>时期</th><th>措施</th></tr></thead><tbody><tr><td>采果后</td>.*");
      takeSuggestions(page);
      write(page);
      page.locator("#save").click();
      assertThat(page.locator("#notice")).containsText("已保存");

      ContentVersion saved = version(page);
      assertThat(saved.text().body()).contains("<strong>加粗的一句</strong>").contains("<td>新格</td>");
      assertThat(saved.text().author()).isEqualTo("示例·李农艺");
      assertThat(saved.text().intellectualProperty().terms()).contains("注明权利人");
      String shown = editable(page).innerHTML();
      page.reload();
      assertThat(editable(page).innerHTML()).isEqualTo(shown);
      page.locator("#save").click();
      assertThat(page.locator("#notice")).containsText("已保存");
      assertThat(version(page).contentHash()).isEqualTo(saved.contentHash());
      assertThat(page.locator("#hints .findings, #hints .empty-line").first()).isVisible();
      look(page, "editor-saved-1280");

      upload(page, word);
      assertThat(page.locator(".known-item")).hasText("高州荔枝霜疫霉病防控");
      look(page, "upload-known-1280");
      assertThat(problems).isEmpty();
    }
  }

  private static void upload(Page page, Path file) {
    page.navigate(site.uri() + "/items/upload");
    page.locator("#files").setInputFiles(file);
    page.locator("#region").selectOption(Staff.GAOZHOU);
    page.locator("#institution").fill("示例·高州市农业技术推广中心");
    look(page, "upload-1280");
    page.locator("#upload").click();
  }

  private static void takeSuggestions(Page page) {
    page.locator(".suggestion[data-field=author]").click();
    assertThat(page.locator("#author")).hasValue("示例·李农艺");
    page.locator(".suggestion[data-field=crops]").click();
    assertThat(page.locator("#crops")).hasValue(Pattern.compile(".*荔枝.*"));
    page.locator("[id='intellectualProperty.licence']").selectOption("FREE_WITH_CREDIT");
    assertThat(page.locator("[id='intellectualProperty.terms']"))
        .hasValue(Pattern.compile(".*注明权利人.*"));
  }

  private static void write(Page page) throws IOException {
    editable(page).locator("p").last().click();
    page.keyboard().press("Control+End");
    editable(page)
        .evaluate(
            "element => { const p = document.createElement('p'); p.append('末段'); element.append(p);"
                + " getSelection().selectAllChildren(p); getSelection().collapseToEnd(); element.focus(); }");
    page.keyboard().type("。");
    page.locator(".note-btn-bold").click();
    page.keyboard().type("加粗的一句");
    page.locator(".note-btn-bold").click();
    page.locator("#picture-file")
        .setInputFiles(new FilePayload("a.png", "image/png", WordFile.picture(2600, 1300)));
    page.locator("#picture-alt").fill("清园后的荔枝园");
    page.locator("#picture-dialog button[value=ok]").click();
    assertThat(editable(page).locator("img[alt='清园后的荔枝园']")).hasCount(1);
    paste(page);
    assertThat(editable(page).locator("td", new Locator.LocatorOptions().setHasText("新格")))
        .hasCount(1);
  }

  private static void paste(Page page) {
    editable(page)
        .evaluate(
            """
            element => {
              const data = new DataTransfer();
              data.setData("text/html", "<p class=MsoNormal style='color:red' onclick='x()'><o:p></o:p>粘贴</p>"
                + "<table><tr><td><b>头</b></td><td><b>尾</b></td></tr><tr><td>新格</td><td>2</td></tr></table>");
              data.setData("text/plain", "粘贴");
              element.focus();
              element.dispatchEvent(new ClipboardEvent("paste", {clipboardData: data, bubbles: true, cancelable: true}));
            }
            """);
  }

  @Test
  void whatIsTypedIsSavedByItselfAndAnotherHandsTextIsShownBeside() {
    try (BrowserContext context = signedIn(360)) {
      Page page = context.newPage();
      page.clock().install();
      page.navigate(site.uri() + "/items/new");
      page.locator("#institution").fill("示例·高州市运管中心");
      page.locator("#title").fill("龙眼疏果");
      editable(page).click();
      page.keyboard().type("每穗留果适量。");
      page.clock().runFor(21_000);
      assertThat(page.locator("#save-state")).hasText(Pattern.compile("已保存 \\d\\d:\\d\\d"));
      page.waitForURL(EDITOR);
      assertThat(version(page).text().body()).isEqualTo("<p>每穗留果适量。</p>");
      look(page, "editor-360");

      page.locator("#title").fill("龙眼疏花疏果");
      page.locator("#author").focus();
      assertThat(page.locator("#save-state")).hasText(Pattern.compile("已保存 \\d\\d:\\d\\d"));
      assertThat(version(page).text().title()).isEqualTo("龙眼疏花疏果");

      saveAs("zhao", page, "赵编辑的标题");
      page.locator("#title").fill("王编辑的标题");
      page.locator("#author").focus();
      assertThat(page.locator("#fresh-conflict")).isVisible();
      page.locator("#fresh-conflict button").click();
      assertThat(page.locator("#conflict"))
          .containsText(Pattern.compile("赵编辑.*赵编辑的标题.*王编辑的标题", Pattern.DOTALL));
      look(page, "editor-conflict-360");
      page.locator("#save").click();
      assertThat(page.locator("#notice")).containsText("已保存");
      assertThat(version(page).text().title()).isEqualTo("王编辑的标题");
    }
  }

  private static void saveAs(String account, Page page, String title) {
    FormBrowser other = site.as(account);
    ContentItem now = site.editorial().items().get(writer, item(page));
    var answer =
        other.submit(
            "/items/" + now.id() + "/edit",
            "/items/" + now.id(),
            Map.of(
                "revision",
                Long.toString(now.revision()),
                "kind",
                "TRAINING",
                "region",
                Staff.GAOZHOU,
                "institution",
                now.institution(),
                "title",
                title,
                "body",
                "赵编辑写的"));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
  }

  @Test
  void withoutScriptsAPlainFormDoesTheSame() {
    FormBrowser wang = site.as("wang");
    Map<String, String> typed =
        Map.of(
            "kind", "CASE",
            "region", Staff.GAOZHOU,
            "institution", "示",
            "title", "荔枝落果",
            "problem", "幼果大量脱落",
            "body", "果径 <3 厘米");

    var refused = wang.submit("/items/new", "/items", typed);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("请填写发布单位（2 至 100 个字）。", "value=\"荔枝落果\"", "幼果大量脱落", "果径 &lt;3 厘米");

    Map<String, String> mended = new HashMap<>(typed);
    mended.put("institution", "示例·高州市运管中心");
    mended.put("then", "submit");
    var saved = wang.submit("/items/new", "/items", mended);
    assertThat(saved.statusCode()).isEqualTo(302);
    String address =
        saved.headers().firstValue("Location").orElseThrow().replaceFirst(".*/items/", "");
    UUID id = UUID.fromString(address);
    ContentItem item = site.editorial().items().get(writer, id);
    assertThat(item.state()).isEqualTo(ItemState.FIRST_REVIEW);
    assertThat(site.editorial().items().version(writer, id, 1).text().body())
        .isEqualTo("<p>果径 &lt;3 厘米</p>");
    assertThat(wang.get("/items/" + id + "/edit").statusCode()).isEqualTo(409);
  }

  @Test
  void sampleItemsAreMadeOnceInTheirStates() {
    Map<String, Principal> people = new HashMap<>();
    people.put(
        SampleItems.WRITER,
        site.staff().add("示例写", "sample-writer", Role.OPERATIONS_STAFF, Staff.GAOZHOU));
    for (String account : SampleItems.REVIEWERS) {
      people.put(account, site.staff().add("示例审", account, Role.REVIEWER, Staff.GAOZHOU));
    }

    int made =
        SampleItems.load(site.editorial(), account -> Objects.requireNonNull(people.get(account)));

    assertThat(made).isGreaterThanOrEqualTo(6);
    assertThat(
            SampleItems.load(
                site.editorial(), account -> Objects.requireNonNull(people.get(account))))
        .isZero();
    ItemQuery mine = new ItemQuery("", null, null, null, null, true, 0, 50, ItemQuery.Sort.CREATED);
    assertThat(site.editorial().items().list(people.get(SampleItems.WRITER), mine).items())
        .extracting(one -> one.item().state())
        .contains(
            ItemState.DRAFT,
            ItemState.FIRST_REVIEW,
            ItemState.SECOND_REVIEW,
            ItemState.RETURNED,
            ItemState.PUBLISHED);
  }

  @Test
  void whatOneMayNotReadIsNotThere() {
    ContentItem item = new ItemBuilder().draft(site.editorial(), writer);
    String edit = "/items/" + item.id() + "/edit";
    FormBrowser neighbour = site.as("wu");
    FormBrowser reviewer = site.as("zhou");

    assertThat(neighbour.get(edit).statusCode()).isEqualTo(404);
    assertThat(neighbour.get("/items/" + item.id() + "/hints").statusCode()).isEqualTo(404);
    assertThat(neighbour.get("/items/" + item.id() + "/original").statusCode()).isEqualTo(404);
    assertThat(reviewer.get(edit).statusCode()).isEqualTo(403);
    assertThat(reviewer.get("/items/new").statusCode()).isEqualTo(403);
    assertThat(reviewer.get("/items/" + item.id() + "/original").statusCode()).isEqualTo(404);
  }

  @Test
  void picturesAreForThoseWhoMayReadWhatTheyStandIn() throws IOException {
    try (BrowserContext context = signedIn(1280)) {
      Page page = context.newPage();
      page.navigate(site.uri() + "/items/new");
      Object[] answers =
          ((List<?>)
                  page.evaluate(
                      """
                      async files => {
                        const answers = [];
                        for (const file of files) {
                          const data = new FormData();
                          data.append("_csrf", document.querySelector("input[name=_csrf]").value);
                          data.append("picture", new Blob([Uint8Array.from(file)]), "x.png");
                          const answer = await fetch("/pictures", {method: "POST", body: data, headers: {Accept: "application/json"}});
                          answers.push(answer.status + " " + await answer.text());
                        }
                        return answers;
                      }
                      """,
                      List.of(
                          numbers(WordFile.picture(40, 30)), numbers("<svg onload=x>".getBytes()))))
              .toArray();
      assertThat(answers[0].toString()).startsWith("201");
      assertThat(answers[1].toString()).startsWith("400").contains("只能用 JPG");
      String key = answers[0].toString().replaceAll("(?s).*\"key\":\"([0-9a-f]{64})\".*", "$1");
      FormBrowser reviewer = site.as("zhou");
      assertThat(site.as("wang").get("/pictures/" + key).statusCode()).isEqualTo(200);
      assertThat(reviewer.get("/pictures/" + key).statusCode()).isEqualTo(404);

      new ItemBuilder()
          .body("<p><img src=\"picture:" + key + "\" alt=\"\"></p>")
          .draft(site.editorial(), writer);
      var shown = reviewer.get("/pictures/" + key);
      assertThat(shown.statusCode()).isEqualTo(200);
      assertThat(shown.headers().firstValue("Content-Type")).hasValue("image/png");
      assertThat(site.as("wu").get("/pictures/" + key).statusCode()).isEqualTo(404);
      assertThat(Files.exists(site.contents().resolve(key.substring(0, 2)).resolve(key))).isTrue();
    }
  }

  private static List<Integer> numbers(byte[] bytes) {
    List<Integer> numbers = new ArrayList<>();
    for (byte one : bytes) {
      numbers.add(one & 0xFF);
    }
    return numbers;
  }

  private static Locator editable(Page page) {
    return page.locator("#body-field .note-editable");
  }

  private static UUID item(Page page) {
    return UUID.fromString(page.url().replaceAll(".*/items/([0-9a-f-]{36}).*", "$1"));
  }

  private static ContentVersion version(Page page) {
    ContentItem now = site.editorial().items().get(writer, item(page));
    return site.editorial().items().version(writer, now.id(), now.currentVersion());
  }

  private static BrowserContext signedIn(int width) {
    return browser
        .chromium()
        .newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setStorageState(session)
                .setViewportSize(width, 900)
                .setLocale("zh-CN"));
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

  /** Takes a picture; no page may scroll sideways. */
  private static void look(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
    assertThat(
            (Boolean)
                page.evaluate(
                    "document.documentElement.scrollWidth > document.documentElement.clientWidth"))
        .as(name)
        .isFalse();
  }
}
