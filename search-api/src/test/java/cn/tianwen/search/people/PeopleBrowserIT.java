package cn.tianwen.search.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.accounts.people.Person;
import cn.tianwen.accounts.people.PersonStatus;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.standalone.testing.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A county's administrator at work. Screenshots are left under {@code target/screenshots}. */
class PeopleBrowserIT {

  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  private static CentreOffice office;
  private static Browser browser;
  private static String session;

  @BeforeAll
  static void open() {
    setDefaultAssertionTimeout(15_000);
    browser = Browser.open();
    office = new CentreOffice();
    for (int i = 0; i < 23; i++) {
      office.expert(
          "专家" + (char) ('甲' + i), "09" + (100 + i), "1380013" + (7000 + i), CentreOffice.GAOZHOU);
    }
    session = signIn();
  }

  @AfterAll
  static void close() {
    if (office != null) {
      office.close();
    }
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1280})
  void anAdministratorKeepsAPerson(int width) throws IOException {
    String number = "007" + width % 100;
    String phone = "1380013" + (8000 + width % 1000);
    Person person = office.expert("陈果" + width, number, phone, CentreOffice.GAOZHOU);
    try (BrowserContext context = signedIn(width, true)) {
      Page page = context.newPage();
      List<String> problems = problems(page);
      find(page, width);
      grantAndRevoke(page, width);
      editWithAMistake(page, width);
      uploadAPhoto(page, width);
      reveal(page, phone, width);
      lookAround(page, width);
      erase(page, "陈果树", width, person);
      assertThat(problems).allMatch(text -> text.contains("422"));
    }
  }

  private static void find(Page page, int width) {
    page.navigate(office.uri() + "/people");
    look(page, "people-" + width);
    page.locator("#q").fill("陈果" + width);
    page.locator("#search").click();
    assertThat(page.locator("#total")).hasText("共 1 人");
    look(page, "people-found-" + width);
    page.locator("tbody a").click();
    assertThat(page.locator("#name")).hasText("陈果" + width);
    assertThat(page.locator("#roles")).containsText("专家");
    look(page, "person-" + width);
  }

  private static void grantAndRevoke(Page page, int width) {
    page.locator("#roles summary").click();
    page.locator("#role").selectOption("REVIEWER");
    look(page, "person-grant-" + width);
    page.locator("#grant-form button").click();
    assertThat(page.locator("#notice")).containsText("已授予角色：审核员（茂名市高州市）");
    assertThat(page.locator(".grants")).containsText("审核员");
    page.locator("#undo").click();
    assertThat(page.locator("#notice")).containsText("已收回角色：审核员");
    assertThat(page.locator(".grants")).not().containsText("审核员");
    look(page, "person-notice-" + width);
  }

  private static void editWithAMistake(Page page, int width) {
    page.locator("#edit").click();
    look(page, "person-form-" + width);
    page.locator("#name").fill("陈");
    page.locator("[id='expert.title']").fill("高级农艺师");
    page.locator("#save").click();
    assertThat(page.locator("#errors")).containsText("姓名应为 2 至 50 个字");
    look(page, "person-form-errors-" + width);
    page.locator("#errors a").first().click();
    assertThat(page.locator("#name")).isFocused();
    assertThat(page.locator("[id='expert.title']")).hasValue("高级农艺师");
    page.locator("#name").fill("陈果树");
    page.locator("#save").click();
    assertThat(page.locator("#name")).hasText("陈果树");
    assertThat(page.locator("#history")).containsText("技术职称：农艺师 → 高级农艺师");
    assertThat(page.locator("#history")).containsText("林主任");
    page.locator("#undo").click();
    assertThat(page.locator("#name")).hasText("陈果" + width);
    page.locator("#undo").click();
    assertThat(page.locator("#name")).hasText("陈果树");
  }

  private static void uploadAPhoto(Page page, int width) throws IOException {
    page.locator("#picture").setInputFiles(picture());
    page.locator("#photo-form button").click();
    assertThat(page.locator("#notice")).containsText("照片已更换");
    assertThat(page.locator("#photo")).isVisible();
    page.waitForFunction("document.getElementById('photo').naturalWidth === 480");
    look(page, "person-photo-" + width);
  }

  private static void reveal(Page page, String phone, int width) {
    assertThat(page.locator("#numbers")).not().containsText(phone);
    page.locator("#numbers summary").first().click();
    page.locator("#numbers input[type='text']").first().fill("电话核对派单时间");
    page.locator("#numbers .reveal button").first().click();
    assertThat(page.locator("#numbers #shown")).containsText(phone);
    look(page, "person-number-" + width);
    page.reload();
    assertThat(page.locator("#numbers")).not().containsText(phone);
  }

  private static void lookAround(Page page, int width) {
    String person = page.url();
    page.locator("#tab-audit").click();
    assertThat(page.locator("tbody tr").first()).containsText("电话核对派单时间");
    look(page, "audit-" + width);
    page.locator("#tab-institutions").click();
    assertThat(page.locator("#tree")).containsText("高州市农技服务运管中心");
    look(page, "institutions-" + width);
    page.locator("#tree a").first().click();
    assertThat(page.locator("#people")).containsText("林主任");
    look(page, "institution-" + width);
    page.locator("#edit").click();
    look(page, "institution-form-" + width);
    page.navigate(office.uri() + "/people/new");
    page.locator("#is-officer").check();
    look(page, "person-new-" + width);
    page.navigate(office.uri() + "/people?q=" + "nobody");
    assertThat(page.locator("#empty")).isVisible();
    look(page, "people-empty-" + width);
    page.navigate(person);
  }

  private static void erase(Page page, String name, int width, Person person) {
    page.locator("#erase").click();
    page.locator("#reason").fill("本人三月一日书面申请");
    page.locator("#confirm").click();
    assertThat(page.locator("#errors")).containsText("请照样输入“" + name + "”");
    look(page, "erase-" + width);
    page.locator("#typed").fill(name);
    page.locator("#confirm").click();
    assertThat(page.locator("#name")).hasText("已注销人员");
    look(page, "person-erased-" + width);
    assertThat(office.accounts().people().get(Principal.SYSTEM, person.id()).status())
        .isEqualTo(PersonStatus.ERASED);
  }

  @Test
  void everythingWorksWithoutJavaScript() {
    office.expert("黄瓜", "00555", "13800138555", CentreOffice.GAOZHOU);
    try (BrowserContext context = signedIn(360, false)) {
      Page page = context.newPage();
      page.navigate(office.uri() + "/people?q=00555");
      page.locator("tbody a").click();
      page.locator("#numbers summary").first().click();
      page.locator("#numbers input[type='text']").first().fill("电话核对派单时间");
      page.locator("#numbers .reveal button").first().click();
      assertThat(page.locator("#shown")).containsText("13800138555");
      look(page, "number-360");
    }
  }

  private static Path picture() throws IOException {
    BufferedImage image = new BufferedImage(900, 1200, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = image.createGraphics();
    canvas.setPaint(new GradientPaint(0, 0, new Color(0xBFD8C2), 900, 1200, new Color(0x2B6A3F)));
    canvas.fillRect(0, 0, 900, 1200);
    canvas.setColor(new Color(0xF3D9B8));
    canvas.fillOval(270, 330, 360, 420);
    canvas.dispose();
    Path file = Files.createTempFile("photo", ".jpg");
    ImageIO.write(image, "jpg", file.toFile());
    return file;
  }

  /** Signs in once, with both factors; all tests go on with that session. */
  private static String signIn() {
    try (BrowserContext context = browser.chromium().newContext()) {
      Page page = context.newPage();
      page.navigate(office.uri() + "/sign-in?back=/people");
      page.locator("#account").fill("gaozhou");
      page.locator("#password").fill(CentreOffice.PASSWORD);
      page.locator("#password-form button").click();
      page.locator("#send-form button").click();
      page.locator("#code").fill(office.codeOf("13800138101"));
      page.locator("#second-code-form button").click();
      assertThat(page.locator("#people-form")).isVisible();
      return context.storageState();
    }
  }

  private static BrowserContext signedIn(int width, boolean javaScript) {
    return browser
        .chromium()
        .newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setStorageState(session)
                .setViewportSize(width, 900)
                .setLocale("zh-CN")
                .setJavaScriptEnabled(javaScript));
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
