package cn.tianwen.search.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.rights.Role;
import cn.tianwen.search.RunningSearchApi;
import cn.tianwen.search.testing.SearchApi;
import cn.tianwen.search.testing.SignInClient;
import cn.tianwen.search.testing.TestPeople;
import cn.tianwen.standalone.servers.ServerAddresses;
import cn.tianwen.standalone.testing.Browser;
import cn.tianwen.standalone.testing.TestServers;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Importing people as their staff does. Screenshots are left under {@code target/screenshots}. */
class RosterPagesIT {

  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final String PASSWORD = "三月栽秧七月收谷";
  private static final String HEADER = "编号,姓名,人员类型,区划,手机\n";

  @TempDir private static Path rosters;
  private static RunningSearchApi api;
  private static Accounts accounts;
  private static Browser browser;

  @BeforeAll
  static void start() {
    setDefaultAssertionTimeout(15_000);
    ServerAddresses servers = TestServers.newDatabase();
    accounts = SearchApi.accounts(servers, Clock.systemUTC());
    staff("maoming", Role.OPERATIONS_STAFF, "440900");
    staff("province", Role.OPERATIONS_STAFF, "440000");
    staff("shantou", Role.OPERATIONS_STAFF, "440500");
    staff("expert", Role.EXPERT, "440900");
    api = SearchApi.start(servers, Map.of("tianwen.roster.directory", rosters));
    browser = Browser.open();
  }

  private static void staff(String account, Role role, String region) {
    TestPeople people = new TestPeople(accounts);
    UUID id = people.add("示例" + account);
    people.grant(id, role, region).password(id, account, PASSWORD);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
    api.close();
    accounts.close();
  }

  private static SignInClient signedIn(String account) {
    SignInClient client = new SignInClient(api);
    assertThat(client.signIn(account, PASSWORD).statusCode()).isEqualTo(302);
    return client;
  }

  @ParameterizedTest
  @CsvSource({"360, true", "1280, true", "1280, false"})
  void aFileIsHandedInAndItsRefusedRowsAreDownloaded(int width, boolean script) throws IOException {
    try (BrowserContext context =
        browser
            .chromium()
            .newContext(
                new com.microsoft.playwright.Browser.NewContextOptions()
                    .setViewportSize(width, 900)
                    .setJavaScriptEnabled(script))) {
      Page page = context.newPage();
      List<String> problems = new ArrayList<>();
      page.onConsoleMessage(
          message -> {
            if (message.type().equals("error")) {
              problems.add(message.text());
            }
          });
      signIn(page, "maoming");
      page.navigate(api.uri().resolve("/people/import") + "?kind=OFFICERS");
      page.locator("#columns summary").click();
      look(page, "roster-form-" + width + (script ? "" : "-plain"));
      String number = "R" + width + (script ? "S" : "P");
      page.locator("#file")
          .setInputFiles(
              new FilePayload(
                  "信息员 13800138000.csv",
                  "text/csv",
                  (HEADER
                          + number
                          + ",示例甲,村干部,440981,15400000001\n"
                          + "R2,示例乙,村干部,440500,15400000002\n"
                          + "R3,示例丙,村霸,440981,13800138000\n")
                      .getBytes(StandardCharsets.UTF_8)));
      page.locator("#start").click();
      if (!script) {
        for (int tries = 0; tries < 100 && page.locator("#refresh").count() > 0; tries++) {
          page.locator("#refresh").click();
        }
      }

      assertThat(page.locator("#state")).hasText("已完成");
      assertThat(page.locator("#created")).hasText("1");
      assertThat(page.locator("#refused")).hasText("2");
      assertThat(page.locator("#progress")).containsText("您不能导入广东省汕头市的人员");
      assertThat(page.locator("main")).not().containsText("13800138000");
      look(page, "roster-done-" + width + (script ? "" : "-plain"));
      Download rejects = page.waitForDownload(() -> page.locator("#rejects").click());
      assertThat(rejects.suggestedFilename()).isEqualTo("退回的行.csv");
      assertThat(Files.readString(rejects.path()))
          .contains("R3,示例丙,村霸,440981,13800138000")
          .doesNotContain("示例甲");
      assertThat(problems).isEmpty();
    }
  }

  private static void signIn(Page page, String account) {
    page.navigate(api.uri().resolve("/sign-in").toString());
    page.locator("#account").fill(account);
    page.locator("#password").fill(PASSWORD);
    page.locator("#password-form button").click();
    page.waitForURL(api.uri().resolve("/").toString());
  }

  private static void look(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
  }

  @Test
  void aFileThatIsNoListSaysWhatIsMissing() {
    try (BrowserContext context = browser.chromium().newContext()) {
      Page page = context.newPage();
      signIn(page, "maoming");
      page.navigate(api.uri().resolve("/people/import").toString());
      page.locator("#file")
          .setInputFiles(
              new FilePayload(
                  "x.csv", "text/csv", "编号,姓名\n1,示例甲\n".getBytes(StandardCharsets.UTF_8)));
      page.locator("#start").click();

      assertThat(page.locator("#fault")).containsText("专家名单缺少列：区划、类别、级别");
    }
  }

  @Test
  void othersNeitherSeeAnImportNorWhatItRefused() {
    String address;
    try (BrowserContext context = browser.chromium().newContext()) {
      Page page = context.newPage();
      signIn(page, "maoming");
      page.navigate(api.uri().resolve("/people/import") + "?kind=OFFICERS");
      page.locator("#file")
          .setInputFiles(
              new FilePayload(
                  "x.csv",
                  "text/csv",
                  (HEADER + "Q1,示例乙,村干部,440500,\n").getBytes(StandardCharsets.UTF_8)));
      page.locator("#start").click();
      assertThat(page.locator("#state")).hasText("已完成");
      address = page.url().replaceFirst("^http://[^/]+", "");
    }

    assertThat(signedIn("shantou").get(address).statusCode()).isEqualTo(404);
    assertThat(signedIn("shantou").get(address + "/progress").statusCode()).isEqualTo(404);
    assertThat(signedIn("shantou").get(address + "/rejects").statusCode()).isEqualTo(404);
    assertThat(signedIn("province").get(address).statusCode()).isEqualTo(200);
    assertThat(signedIn("province").get(address + "/rejects").statusCode()).isEqualTo(404);
    HttpResponse<String> own = signedIn("maoming").get(address + "/rejects");
    assertThat(own.statusCode()).isEqualTo(200);
    assertThat(own.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    assertThat(own.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
  }

  @Test
  void whoMayNotImportIsRefused() {
    assertThat(signedIn("expert").get("/people/import").statusCode()).isEqualTo(403);
    assertThat(new SignInClient(api).get("/people/import").statusCode()).isIn(302, 401);
  }

  @Test
  void theTemplateIsDownloaded() {
    HttpResponse<String> template =
        signedIn("maoming").get("/people/import/template.csv?kind=EXPERTS");

    assertThat(template.body()).contains("编号,姓名,区划,手机,类别,级别", "示例甲");
    assertThat(template.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment");
  }
}
