package cn.tianwen.admin.review;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.Role;
import cn.tianwen.admin.testing.AdminSite;
import cn.tianwen.admin.testing.Decisions;
import cn.tianwen.admin.testing.FormBrowser;
import cn.tianwen.admin.testing.ItemBuilder;
import cn.tianwen.admin.testing.Staff;
import cn.tianwen.editorial.ChecklistPoint;
import cn.tianwen.editorial.ContentItem;
import cn.tianwen.editorial.Editorial;
import cn.tianwen.editorial.ItemState;
import cn.tianwen.standalone.testing.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The desk of reviewers and publishers, on real servers. */
class ReviewDeskIT {

  private static final String FORBIDDEN = "<h2>防治</h2><p>叶背有蚜虫时，用甲拌磷灌根，采收前 21 天停止用药。</p>";

  private static final String ALL_POINTS =
      Stream.of(ChecklistPoint.values()).map(Enum::name).collect(Collectors.joining("\n"));

  private static AdminSite site;
  private static Editorial editorial;
  private static Decisions decisions;
  private static Principal lin;
  private static Principal zhou;
  private static Principal wu;
  private static Principal zheng;

  @BeforeAll
  static void start() {
    site = AdminSite.start();
    editorial = site.editorial();
    decisions = new Decisions(editorial);
    lin = site.staff().writer("林小田", "lin");
    zhou = site.staff().reviewer("周初审", "zhou");
    wu = site.staff().reviewer("吴复审", "wu");
    zheng = site.staff().reviewer("郑签发", "zheng");
    site.staff().add("化州的人", "huazhou", Role.REVIEWER, Staff.HUAZHOU);
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  void aReviewerDecidesWithTheKeyboardAlone() {
    Principal reviewer = site.staff().add("赵审核", "zhao", Role.REVIEWER, Staff.GAOZHOU);
    ContentItem first = new ItemBuilder().title("豆角蚜虫").body(FORBIDDEN).submitted(editorial, lin);
    site.clock().pass(Duration.ofDays(5));
    ContentItem second = new ItemBuilder().title("荔枝修剪").submitted(editorial, lin);
    try (Browser browser = Browser.open()) {
      Page page = signedIn(browser, "zhao");

      assertThat(page.locator("#waiting-" + first.id()).locator(".overdue")).containsText("已超期");
      while (!page.evaluate("document.activeElement.textContent").equals("豆角蚜虫")) {
        page.keyboard().press("j");
      }
      page.keyboard().press("Enter");
      assertThat(page).hasURL(Pattern.compile("/reviews/" + first.id()));
      assertThat(page.locator("mark.weight-blocking").first()).hasText("甲拌磷");
      assertThat(page.locator("#approve")).isDisabled();
      assertThat(page.locator("#missing")).containsText("必须处理");
      assertThat(page.locator("#missing")).containsText("还没有核对：政治导向、事实与技术");

      for (String point : new String[] {"1", "2", "3", "4", "5"}) {
        page.keyboard().press(point);
      }
      page.keyboard().press("f");
      assertThat(page.locator("mark.weight-blocking").first()).isFocused();
      while (page.locator("#findings .weight-blocking .dismissal").count() > 0) {
        page.locator("#findings .weight-blocking .dismissal summary").first().press("Enter");
        page.locator("#findings .weight-blocking .dismissal[open] input[name=reason]")
            .fill("原文是禁用的提醒，已核对");
        int before = page.locator("#findings li.dismissed").count();
        page.keyboard().press("Enter");
        assertThat(page.locator("#findings li.dismissed")).hasCount(before + 1);
      }
      assertThat(page.locator("#missing")).isEmpty();
      assertThat(page.locator("mark#place-1")).hasClass(Pattern.compile("weight-dismissed"));

      page.locator("h1").click();
      page.keyboard().press("a");
      page.keyboard().press("Enter");
      assertThat(page.locator("#notice")).containsText("已通过《豆角蚜虫》，现在待复审");
      assertThat(page.locator("#notice")).containsText("不能撤销");

      page.navigate("/reviews/" + second.id());
      select(page, "剪除病枝");
      page.keyboard().press("c");
      assertThat(page.locator("textarea[name=quote]").first()).hasValue("剪除病枝");
      page.keyboard().type("写明剪到哪里");
      assertThat(page.locator("#return")).isDisabled();
      page.locator("#comment").fill("请按批注补充。");
      page.locator("#return").press("Enter");
      assertThat(page.locator("#notice")).containsText("已退回《荔枝修剪》");
    }
    assertThat(editorial.items().get(lin, first.id()).state()).isEqualTo(ItemState.SECOND_REVIEW);
    assertThat(editorial.items().get(lin, second.id()).state()).isEqualTo(ItemState.RETURNED);
    assertThat(editorial.reviews().comments(lin, second.id(), 1))
        .singleElement()
        .satisfies(
            comment -> {
              assertThat(comment.reviewer()).isEqualTo(reviewer.id());
              assertThat(comment.passage().quote()).isEqualTo("剪除病枝");
              assertThat(comment.passage().prefix()).endsWith("花前清园，");
              assertThat(comment.passage().text()).isEqualTo("写明剪到哪里");
            });
    assertThat(site.as("lin").get("/queue").body()).contains("请按批注补充。");
  }

  @Test
  void nobodyIsOfferedOrAllowedAReviewThatIsNotTheirs() {
    ContentItem item = new ItemBuilder().title("番木瓜环斑病").submitted(editorial, lin);
    String address = "/reviews/" + item.id();

    FormBrowser writer = site.as("lin");
    assertThat(writer.get(address).body())
        .contains("id=\"obstacle\"")
        .doesNotContain("id=\"approve\"");
    assertThat(writer.submit("/account", address, approval(item)).statusCode()).isEqualTo(403);
    assertThat(site.as("huazhou").get(address).statusCode()).isEqualTo(404);
    assertThat(site.as("huazhou").get("/queue").body()).doesNotContain("番木瓜环斑病");
    assertThat(site.visitor().get(address).headers().firstValue("Location").orElse(""))
        .startsWith("/sign-in");

    FormBrowser first = site.as("zhou");
    assertThat(first.submit(address, address, approval(item)).statusCode()).isEqualTo(302);
    ContentItem passed = editorial.items().get(zhou, item.id());
    assertThat(first.get(address).body()).contains("id=\"obstacle\"");
    assertThat(first.submit("/account", address, approval(passed)).statusCode()).isEqualTo(403);
    assertThat(editorial.items().get(zhou, item.id()).state()).isEqualTo(ItemState.SECOND_REVIEW);
  }

  @Test
  void whatIsMissingIsSaidAndWhatWasTypedStays() {
    ContentItem item = new ItemBuilder().title("菠萝催花").submitted(editorial, lin);
    Map<String, String> half = new LinkedHashMap<>(approval(item));
    half.put("checked", "TYPOS");
    half.put("comment", "第二段再看看");

    HttpResponse<String> answer =
        site.as("zhou").submit("/reviews/" + item.id(), "/reviews/" + item.id(), half);

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("请逐项核对后勾选").contains("第二段再看看");
    assertThat(answer.body()).containsPattern("value=\"TYPOS\"[^>]*checked");
  }

  @Test
  void aDecisionAboutWhatHasChangedIsRefusedWithWhatChanged() {
    ContentItem item = new ItemBuilder().title("香蕉枯萎病").submitted(editorial, lin);
    String address = "/reviews/" + item.id();
    FormBrowser slow = site.as("wu");
    String token = FormBrowser.token(slow.get(address).body());
    Map<String, String> form = approval(item);
    decisions.giveBack(zhou, item, "请补充品种。");

    HttpResponse<String> answer = slow.post(address, form, token);

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("您打开之后，这条内容已有变动").contains("周初审于").contains("初审退回");
    assertThat(answer.body()).contains("它现在的状态是“已退回”");
  }

  @Test
  void publishersWithdrawWithAReasonAndSeeWhatChangedBetweenVersions() {
    ContentItem item = published("荔枝保果");
    String page = "/items/" + item.id();
    FormBrowser publisher = site.as("zheng");
    assertThat(publisher.get(page).body()).contains("TW-440981-").contains("id=\"withdraw\"");
    assertThat(site.as("lin").get(page).body()).doesNotContain("id=\"withdraw\"");

    Map<String, String> withdrawal =
        Map.of("revision", Long.toString(item.revision()), "reason", "剂量有误，更正后重发");
    assertThat(publisher.submit(page, page + "/withdraw", withdrawal).statusCode()).isEqualTo(400);
    Map<String, String> confirmed = new LinkedHashMap<>(withdrawal);
    confirmed.put("confirmed", "true");
    assertThat(site.as("lin").submit(page, page + "/withdraw", confirmed).statusCode())
        .isEqualTo(403);
    assertThat(publisher.submit(page, page + "/withdraw", confirmed).statusCode()).isEqualTo(302);
    assertThat(publisher.get(page).body()).contains("已撤回").contains("剂量有误，更正后重发");

    ContentItem next = editorial.items().get(lin, item.id());
    next = editorial.items().revise(lin, next.id(), next.revision());
    editorial
        .items()
        .save(lin, next.id(), next.revision(), new ItemBuilder().title("荔枝保果新法").text());
    assertThat(publisher.get(page + "/diff").body()).contains("<ins>新法</ins>");
  }

  @Test
  void aSignOffForLaterIsPublishedWhenItsTimeHasCome() {
    ContentItem item = new ItemBuilder().title("早稻育秧").submitted(editorial, lin);
    item = decisions.approve(wu, decisions.approve(zhou, item));
    Map<String, String> form = new LinkedHashMap<>(approval(item));
    form.put("signsOff", "true");
    form.put("publishAt", "2099-01-01T08:00");
    String address = "/reviews/" + item.id();

    assertThat(site.as("zheng").submit(address, address, form).statusCode()).isEqualTo(302);

    ContentItem scheduled = editorial.items().get(zheng, item.id());
    assertThat(scheduled.state()).isEqualTo(ItemState.SCHEDULED);
    assertThat(site.as("zheng").get("/items/" + item.id()).body()).contains("2099年1月1日 08:00");
  }

  @Test
  void manyItemsAreHandledAtOnceAndEachRefusalIsTold() {
    ContentItem draft = new ItemBuilder().title("甘薯起垄").draft(editorial, lin);
    ContentItem waiting = new ItemBuilder().title("甘薯贮藏").submitted(editorial, lin);
    FormBrowser writer = site.as("lin");
    String token = FormBrowser.token(writer.get("/items?q=甘薯").body());

    HttpResponse<String> answer =
        writer.post(
            "/items/bulk",
            Map.of("action", "SUBMIT", "q", "甘薯", "item", chosen(draft) + "\n" + chosen(waiting)),
            token);

    assertThat(answer.statusCode()).isEqualTo(302);
    String list = writer.get("/items?q=甘薯").body();
    assertThat(list).contains("提交审核：1 条已办，1 条没有办").contains("《甘薯贮藏》：这条内容现在是“待初审”");
    assertThat(editorial.items().get(lin, draft.id()).state()).isEqualTo(ItemState.FIRST_REVIEW);
    assertThat(writer.get("/items.csv?q=甘薯").body()).contains("甘薯起垄").contains("待初审");
  }

  @Test
  void filtersAreKeptForTheirOwnerAlone() {
    FormBrowser owner = site.as("zhou");
    owner.submit(
        "/items?state=DRAFT",
        "/items/filters",
        Map.of("list", "ITEMS", "name", "草稿们", "state", "DRAFT", "unknown", "x"));

    assertThat(owner.get("/items").body()).contains("href=\"/items?state=DRAFT\"").contains("草稿们");
    assertThat(site.as("wu").get("/items").body()).doesNotContain("草稿们");
  }

  private static ContentItem published(String title) {
    ContentItem item = new ItemBuilder().title(title).submitted(editorial, lin);
    return decisions.approve(zheng, decisions.approve(wu, decisions.approve(zhou, item)));
  }

  private static String chosen(ContentItem item) {
    return item.id() + ":" + item.revision();
  }

  private static Map<String, String> approval(ContentItem item) {
    Map<String, String> form = new LinkedHashMap<>();
    form.put("revision", Long.toString(item.revision()));
    form.put("version", Integer.toString(item.currentVersion()));
    form.put("reviews", Integer.toString(editorial.reviews().reviews(lin, item.id()).size()));
    form.put("decision", "APPROVED");
    form.put("checked", ALL_POINTS);
    return form;
  }

  private static Page signedIn(Browser browser, String account) {
    BrowserContext context =
        browser
            .chromium()
            .newContext(
                new com.microsoft.playwright.Browser.NewContextOptions()
                    .setBaseURL(site.uri().toString()));
    context.setDefaultTimeout(8_000);
    Page page = context.newPage();
    page.navigate("/sign-in");
    page.fill("#account", account);
    page.fill("#password", Staff.PASSWORD);
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile("/queue$"));
    return page;
  }

  /** Selects words of the text, as a reader does. */
  private static void select(Page page, String words) {
    page.evaluate(
        """
        words => {
          const walker = document.createTreeWalker(document.getElementById('reading'), NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const at = walker.currentNode.data.indexOf(words);
            if (at >= 0) {
              const range = document.createRange();
              range.setStart(walker.currentNode, at);
              range.setEnd(walker.currentNode, at + words.length);
              window.getSelection().removeAllRanges();
              window.getSelection().addRange(range);
              return;
            }
          }
        }
        """,
        words);
  }
}
