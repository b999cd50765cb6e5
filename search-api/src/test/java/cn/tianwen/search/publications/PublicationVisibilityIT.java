package cn.tianwen.search.publications;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.accounts.rights.Role;
import cn.tianwen.editorial.ContentItem;
import cn.tianwen.editorial.ContentKind;
import cn.tianwen.editorial.ItemState;
import cn.tianwen.editorial.issue.Edition;
import cn.tianwen.editorial.issue.IssuedFile;
import cn.tianwen.ingest.people.Difference;
import cn.tianwen.ingest.publications.PublicationDifference;
import cn.tianwen.search.testing.LocalSite;
import cn.tianwen.search.testing.SignInClient;
import cn.tianwen.standalone.testing.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only what is published is ever seen, wherever one looks; afterwards nothing of it is left. */
class PublicationVisibilityIT {

  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final List<ContentKind> KINDS = List.of(ContentKind.TRAINING, ContentKind.CASE);

  private static LocalSite site;
  private static PublishingHouse house;

  @BeforeAll
  static void open() {
    site = LocalSite.start();
    house = new PublishingHouse(site);
    house.index();
  }

  @AfterAll
  static void close() throws IOException {
    try (LocalSite closing = site) {
      house.close();
    }
  }

  @Test
  void onlyWhatIsPublishedIsEverSeen() throws Exception {
    List<ContentItem> all = new ArrayList<>();
    Map<ContentKind, ContentItem> published = new EnumMap<>(ContentKind.class);
    List<String> hidden = new ArrayList<>();
    for (ContentKind kind : KINDS) {
      for (ItemState state : ItemState.values()) {
        String word = (state == ItemState.PUBLISHED ? "shown" : "hidden") + kind + state;
        ContentItem item = house.item(kind, word, state);
        all.add(item);
        if (state == ItemState.PUBLISHED) {
          published.put(kind, item);
          word = "hiddennext" + kind;
          house.correct(item, PublishingHouse.text(kind, word, PublishingHouse.body(word)));
        }
        hidden.add(word);
      }
    }
    house.makeFiles();
    house.index();

    for (Map.Entry<ContentKind, ContentItem> one : published.entrySet()) {
      ContentKind kind = one.getKey();
      ContentItem shown = one.getValue();
      String word = "shown" + kind + ItemState.PUBLISHED;
      String search = kind == ContentKind.CASE ? "" : "&kind=training";
      assertThat(get("/api/search?q=" + word + search).body()).contains(word);
      assertThat(get("/search?q=" + word + search).body())
          .contains("/publications/" + shown.number(), "注明出处可转载");
      assertThat(get("/publications").body()).contains(word);
      assertThat(get("/publications/" + shown.number()).body()).contains(word + "做法");
      assertThat(get("/publications/" + shown.number() + "/files/text").statusCode())
          .isEqualTo(200);
    }
    assertThat(get("/api/suggest?q=showncase").body()).contains("shownCASE");

    List<String> addresses = new ArrayList<>(listings());
    hidden.forEach(word -> addresses.addAll(asking(word)));
    all.forEach(item -> addresses.addAll(about(item)));
    for (String address : addresses) {
      String answer = get(address).body();
      assertThat(hidden).as(address).noneMatch(word -> says(answer, word, address));
    }
    for (String word : hidden) {
      String answer =
          post("/api/similar", "{\"text\":\"%s荔枝谢花后落果厉害\",\"size\":20}".formatted(word)).body();
      assertThat(hidden).noneMatch(other -> answer.contains(other + "荔枝保果要点"));
    }
  }

  /** Whether an answer tells more of an item than the address that it was asked with. */
  private static boolean says(String answer, String word, String address) {
    return address.contains(word)
        ? Stream.of("荔枝保果要点", "讲怎样", "做法", "农业技术推广中心")
            .anyMatch(rest -> answer.contains(word + rest))
        : answer.contains(word);
  }

  private static List<String> listings() {
    return List.of(
        "/publications",
        "/publications?kind=training",
        "/publications?kind=case",
        "/api/publications?size=50",
        "/api/search?kind=training&size=50",
        "/api/search?size=50",
        "/search?kind=training",
        "/api/search?kind=training&q=" + encoded("荔枝保果") + "&size=50",
        "/api/search?q=" + encoded("荔枝保果") + "&size=50",
        "/api/suggest?q=hidden",
        "/api/suggest?q=" + encoded("荔枝"));
  }

  private static List<String> asking(String word) {
    return List.of(
        "/api/search?q=" + word,
        "/api/search?kind=training&q=" + word,
        "/api/suggest?q=" + word,
        "/?text=" + word);
  }

  private static List<String> about(ContentItem item) {
    String number = Objects.requireNonNullElse(item.number(), "TW-440981-2026-999999");
    String id = "publication-" + number;
    return List.of(
        "/publications/" + number,
        "/api/publications/" + number,
        "/publications/" + number + "/files/text",
        "/api/documents/" + id,
        "/api/cases/" + id,
        "/documents/" + id,
        "/cases/" + id);
  }

  @Test
  void afterAWithdrawalNothingIsLeft() throws Exception {
    String picture = house.keep(Path.of("src/test/resources/media/leaflet.png"));
    ContentItem item =
        house.item(
            ContentKind.TRAINING,
            PublishingHouse.text(
                ContentKind.TRAINING,
                "gonesoon",
                "<p>gonesoon看图</p><p><img src=\"picture:%s\" alt=\"果园\"></p>".formatted(picture)),
            ItemState.PUBLISHED);
    house.makeFiles();
    house.index();
    IssuedFile file = file(item, Edition.TEXT);
    String page = "/publications/" + item.number();
    assertThat(get(page).body()).contains(page + "/pictures/" + picture);
    assertThat(get(page + "/pictures/" + picture).statusCode()).isEqualTo(200);
    assertThat(get(page + "/pictures/" + "0".repeat(64)).statusCode()).isEqualTo(404);
    HttpResponse<String> whole = get(page + "/files/text");
    assertThat(whole.body()).isEqualTo("%PDF-1.7 " + file.code());
    assertThat(whole.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment")
        .contains(encoded("荔枝保果要点").substring(0, 9));
    HttpResponse<String> part = get(page + "/files/text", "Range", "bytes=0-3");
    assertThat(part.statusCode()).isEqualTo(206);
    assertThat(part.body()).isEqualTo("%PDF");
    assertThat(get(page + "/files/text", "If-None-Match", "\"" + file.sha256() + "\"").statusCode())
        .isEqualTo(304);
    assertThat(get("/api/verify/" + file.shownCode()).body())
        .contains("\"GENUINE\"", String.valueOf(item.number()));
    assertThat(verifyContent(file)).contains("\"GENUINE\"");
    assertThat(post("/api/verify", "{\"sha256\":\"" + "0".repeat(64) + "\"}").body())
        .contains("\"UNKNOWN\"");
    assertThat(post("/api/verify", "{\"sha256\":\"x\"}").statusCode()).isEqualTo(400);
    assertThat(get("/documents/publication-" + item.number()).statusCode()).isEqualTo(302);

    house.withdraw(item, "第二段剂量有误");
    assertThat(get(page).statusCode()).as("at once").isEqualTo(410);
    assertThat(get(page).body()).contains("第二段剂量有误").doesNotContain("gonesoon");
    house.index();

    for (String gone :
        List.of(page + "/files/text", page + "/pictures/" + picture, "/api" + page)) {
      assertThat(get(gone).statusCode()).as(gone).isEqualTo(410);
    }
    assertThat(get("/api/search?kind=training&q=gonesoon").body()).contains("\"total\":0");
    assertThat(get("/api/documents/publication-" + item.number()).statusCode()).isEqualTo(404);
    assertThat(get("/api/verify/" + file.code()).body()).contains("\"WITHDRAWN\"", "第二段剂量有误");
    assertThat(verifyContent(file)).contains("\"WITHDRAWN\"");
    assertThat(get("/verify/" + file.code()).body()).contains("已撤回", "第二段剂量有误");
  }

  @Test
  void whatTheIndexLostIsNamedAndBroughtBack() throws Exception {
    ContentItem item = house.item(ContentKind.ANNOUNCEMENT, "lostonce", ItemState.PUBLISHED);
    house.index();
    assertThat(get("/api/search?kind=announcement&q=lostonce").body()).contains("\"total\":1");
    assertThat(house.reconciliation().reconcile((done, total) -> {}).differences()).isEmpty();
    house.lose(item);

    assertThat(house.reconciliation().reconcile((done, total) -> {}).differences())
        .containsExactly(
            new PublicationDifference(String.valueOf(item.number()), Difference.Kind.MISSING));
    house.reconciliation().mend((done, total) -> {});
    assertThat(house.reconciliation().reconcile((done, total) -> {}).differences()).isEmpty();
    assertThat(get("/api/search?kind=announcement&q=lostonce").body()).contains("\"total\":1");
  }

  @Test
  void aCopyWithOnesNameIsOnesOwn() throws Exception {
    ContentItem item = house.item(ContentKind.TRAINING, "owncopy", ItemState.PUBLISHED);
    SignInClient reader = signedIn("owner");
    SignInClient stranger = signedIn("other");
    String page = "/publications/" + item.number();
    assertThat(get(page + "/copies/000000000000").statusCode()).isEqualTo(302);
    HttpResponse<String> ordered =
        reader.submit(page, page + "/copies", Map.of("edition", "HARDENED"));
    String address = ordered.headers().firstValue("Location").orElseThrow();
    assertThat(reader.get(address).body()).contains("排队中", "owner");
    house.makeFiles();

    assertThat(reader.get(address).body()).contains("下载 PDF");
    assertThat(reader.get(address + "/file").statusCode()).isEqualTo(200);
    assertThat(stranger.get(address).statusCode()).isEqualTo(404);
    assertThat(stranger.get(address + "/file").statusCode()).isEqualTo(404);
    String code = address.substring(address.lastIndexOf('/') + 1);
    assertThat(get("/verify/" + code).body()).contains("署名文件").doesNotContain("owner");
    house.withdraw(house.editorial().items().get(PublishingHouse.WRITER, item.id()), "数据有误");
    assertThat(reader.get(address + "/file").statusCode()).isEqualTo(410);
  }

  private static SignInClient signedIn(String name) {
    UUID person = site.people().add(name);
    site.people().grant(person, Role.FARMER, PublishingHouse.GAOZHOU);
    site.people().password(person, name + "-account", "keep-the-litchi-2026");
    SignInClient client = new SignInClient(site.api());
    assertThat(client.signIn(name + "-account", "keep-the-litchi-2026").statusCode())
        .isEqualTo(302);
    return client;
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1280})
  void peopleReadAndVerify(int width) throws Exception {
    String body =
        "<h2>一、保花保果</h2><p>谢花后<strong>少浇水</strong>，每隔十天看一次。</p>"
            + "<table><thead><tr><th>时期</th><th>做什么</th><th>用量</th></tr></thead><tbody>"
            + "<tr><td>谢花后</td><td>叶面肥</td><td>每亩 50 克</td></tr></tbody></table>"
            + "<p><img src=\"picture:%s\" alt=\"果园\"></p><ul><li>不要环剥过深</li></ul>"
                .formatted(house.keep(Path.of("src/test/resources/media/leaflet.png")));
    ContentItem item =
        house.item(
            ContentKind.TRAINING,
            PublishingHouse.text(ContentKind.TRAINING, "看", body),
            ItemState.PUBLISHED);
    ContentItem gone = house.item(ContentKind.CASE, "撤", ItemState.PUBLISHED);
    try (Browser browser = Browser.open();
        BrowserContext context =
            browser
                .chromium()
                .newContext(
                    new com.microsoft.playwright.Browser.NewContextOptions()
                        .setViewportSize(width, 780))) {
      Page page = context.newPage();
      List<String> problems = new ArrayList<>();
      page.onConsoleMessage(
          message -> {
            if (message.type().equals("error")) {
              problems.add(message.text());
            }
          });
      page.navigate(at("/publications/" + item.number()));
      assertThat(page.locator("#downloads")).containsText("正在生成");
      look(page, "publication-waiting-" + width);
      house.makeFiles();
      assertThat(page.locator("#file-text")).isVisible();
      look(page, "publication-" + width);
      page.navigate(at("/publications/" + gone.number()));
      look(page, "publication-case-" + width);
      page.navigate(at("/publications"));
      look(page, "publications-" + width);
      page.locator("#nav-publications").click();
      page.locator("#to-verify").click();
      page.locator("#code").fill("123");
      page.locator("#code-form button").click();
      assertThat(page.locator("#code-help")).containsText("12 位");
      look(page, "verify-fault-" + width);
      page.locator("#code").fill(file(item, Edition.TEXT).shownCode());
      page.locator("#code-form button").click();
      assertThat(page.locator("#verdict h1")).hasText("真实有效");
      look(page, "verification-genuine-" + width);
      page.locator("#again").click();
      byte[] content =
          ("%PDF-1.7 " + file(item, Edition.TEXT).code()).getBytes(StandardCharsets.UTF_8);
      verifyFile(page, content, "真实有效");
      look(page, "verification-file-" + width);
      content[0]++;
      page.locator("#again").click();
      verifyFile(page, content, "查无此件");
      look(page, "verification-unknown-" + width);
      house.withdraw(gone, "第二段剂量有误，正在更正");
      page.navigate(at("/verify/" + file(gone, Edition.TEXT).code()));
      assertThat(page.locator("#verdict h1")).hasText("已撤回");
      look(page, "verification-withdrawn-" + width);
      assertThat(problems).isEmpty();
      page.navigate(at("/publications/" + gone.number()));
      look(page, "publication-ended-" + width);
    }
  }

  private static void verifyFile(Page page, byte[] content, String verdict) {
    page.locator("#file").setInputFiles(new FilePayload("a.pdf", "application/pdf", content));
    page.locator("#check").click();
    assertThat(page.locator("#verdict h1")).hasText(verdict);
  }

  /** Keeps a picture, and makes sure that nothing sticks out to the side. */
  private static void look(Page page, String name) {
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
    Object over =
        page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth");
    assertThat(over).as(name).isEqualTo(0);
  }

  private static IssuedFile file(ContentItem item, Edition edition) {
    return house.editorial().files().find(item.id(), 1, edition).orElseThrow();
  }

  private static String verifyContent(IssuedFile file) throws Exception {
    return post("/api/verify", "{\"sha256\":\"" + file.sha256() + "\"}").body();
  }

  private static String at(String path) {
    return site.api().uri().resolve(path).toString();
  }

  private static HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(at(path)));
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  private static HttpResponse<String> post(String path, String json) throws Exception {
    return send(
        HttpRequest.newBuilder(URI.create(at(path)))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          request.header("Accept", "text/html,application/json").build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
