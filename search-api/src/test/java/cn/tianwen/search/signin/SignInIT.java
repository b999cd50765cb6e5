package cn.tianwen.search.signin;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.rights.Role;
import cn.tianwen.search.RunningSearchApi;
import cn.tianwen.search.testing.SearchApi;
import cn.tianwen.search.testing.SignInClient;
import cn.tianwen.search.testing.TestPeople;
import cn.tianwen.standalone.servers.ServerAddresses;
import cn.tianwen.standalone.testing.TestServers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInIT {

  private static final String PASSWORD = "三月栽秧七月收谷";
  private static final Clock CLOCK = Clock.systemUTC();

  private static RunningSearchApi api;
  private static RunningSearchApi other;
  private static Accounts accounts;
  private static TestPeople people;

  @BeforeAll
  static void start() {
    ServerAddresses servers = TestServers.newDatabase();
    accounts = SearchApi.accounts(servers, CLOCK);
    people = new TestPeople(accounts);
    api = SearchApi.start(servers);
    other = SearchApi.start(servers);
  }

  @AfterAll
  static void stop() {
    api.close();
    other.close();
    accounts.close();
  }

  private static UUID officer(String account) {
    UUID id = people.add("李大姐");
    people.grant(id, Role.INFORMATION_OFFICER, "440981").password(id, account, PASSWORD);
    return id;
  }

  private static String location(HttpResponse<String> response) {
    return response.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]+", "");
  }

  @Test
  void thePasswordSignsInAndTheHeaderGreets() {
    officer("greeted");
    SignInClient browser = new SignInClient(api);

    HttpResponse<String> answer = browser.signIn(" GREETED ", PASSWORD);

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(location(answer)).isEqualTo("/");
    HttpResponse<String> home = browser.get("/");
    assertThat(home.body()).contains("李大姐", "我的账号", "退出").doesNotContain(">登录<");
    assertThat(home.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
  }

  @Test
  void theCookieOfASessionIsForThisSiteAndNoScript() {
    officer("cookie");
    HttpResponse<String> answer = new SignInClient(api).signIn("cookie", PASSWORD);

    assertThat(answer.headers().allValues("Set-Cookie"))
        .anySatisfy(
            cookie ->
                assertThat(cookie)
                    .startsWith("tianwen=")
                    .contains("Path=/", "HttpOnly", "SameSite=Lax")
                    .doesNotContain("Secure", "Domain"));
  }

  @Test
  void whateverIsWrongTheAnswerIsTheSame() {
    UUID disabled = officer("disabled");
    people.status(disabled, "DISABLED");
    officer("known");

    List<String> problems =
        List.of(
                new SignInClient(api).signIn("known", "a wrong password"),
                new SignInClient(api).signIn("nobody", "a wrong password"),
                new SignInClient(api).signIn("13900001111", "a wrong password"),
                new SignInClient(api).signIn("disabled", PASSWORD))
            .stream()
            .map(
                answer ->
                    answer.statusCode()
                        + answer
                            .body()
                            .replaceAll("(?s).*(<p id=\"password-problem.*?</p>).*", "$1"))
            .distinct()
            .toList();

    assertThat(problems).hasSize(1).first().asString().startsWith("401").contains("账号或密码不对");
  }

  @Test
  void aSessionCountsOnEveryInstanceAndEndsOnAll() {
    officer("shared");
    SignInClient browser = new SignInClient(api);
    browser.signIn("shared", PASSWORD);

    HttpResponse<String> there = browser.at(other).get("/");
    assertThat(there.body()).contains("李大姐");
    assertThat(location(browser.post("/sign-out", Map.of(), SignInClient.token(there.body()))))
        .isEqualTo("/");

    assertThat(browser.at(api).get("/").body()).contains(">登录<").doesNotContain("李大姐");
  }

  @Test
  void whoIsDisabledIsSignedOutAtOnce() {
    UUID id = officer("leaving");
    SignInClient browser = new SignInClient(api);
    browser.signIn("leaving", PASSWORD);

    people.status(id, "DISABLED");

    assertThat(browser.get("/").body()).doesNotContain("李大姐");
    people.status(id, "ACTIVE");
    assertThat(browser.get("/").body()).doesNotContain("李大姐");
  }

  @Test
  void aRoleThatIsTakenIsGoneWithTheNextRequest() {
    UUID id = people.add("分诊小陈");
    people.grant(id, Role.TRIAGE_STAFF, "440900").password(id, "triage", PASSWORD);
    SignInClient browser = new SignInClient(api);
    browser.signIn("triage", PASSWORD);
    assertThat(browser.get("/").body()).contains("/people");

    people.takeRoles(id);

    assertThat(browser.get("/").body()).contains("分诊小陈").doesNotContain("/people");
  }

  @Test
  void theSessionIdAndTheTokenAreNewAfterASignIn() {
    officer("fixed");
    SignInClient browser = new SignInClient(api);
    browser.signIn("fixed", PASSWORD);
    String session = browser.cookie("tianwen");
    String token = SignInClient.token(browser.get("/").body());

    browser.signIn("fixed", PASSWORD);

    assertThat(browser.cookie("tianwen")).isNotEmpty().isNotEqualTo(session);
    assertThat(browser.post("/sign-out", Map.of(), token).statusCode()).isEqualTo(403);
  }

  @Test
  void aFormWithoutItsTokenIsRefused() {
    officer("forged");
    HttpResponse<String> answer =
        new SignInClient(api)
            .post(
                "/sign-in/password", Map.of("account", "forged", "password", PASSWORD), "guessed");

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.headers().allValues("Set-Cookie")).noneMatch(c -> c.startsWith("tianwen="));
  }

  @Test
  void whoeverOpensAPageOfKnownPeopleIsLedThereAndBack() {
    officer("back");
    SignInClient browser = new SignInClient(api);
    HttpResponse<String> refused = browser.get("/people?region=440981&text=%E6%9D%8E");
    assertThat(refused.statusCode()).isEqualTo(302);
    assertThat(location(refused)).startsWith("/sign-in?back=");

    String page = browser.get(location(refused)).body();
    assertThat(page).contains("value=\"/people?region=440981&amp;text=%E6%9D%8E\"");
    HttpResponse<String> answer =
        browser.post(
            "/sign-in/password",
            Map.of(
                "account", "back", "password", PASSWORD, "back", "/people?text=%E6%9D%8E&page=2"),
            SignInClient.token(page));

    assertThat(location(answer)).isEqualTo("/people?text=%E6%9D%8E&page=2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/", "//evil.example/", "/\\evil.example", "\\\\evil.example",
        "javascript:alert(1)", "/\t/evil.example", " //evil.example", "/sign-out"
      })
  void nobodyIsLedToAnotherSite(String address) {
    officer("lured" + Math.abs(address.hashCode()));
    HttpResponse<String> answer =
        new SignInClient(api)
            .submit(
                "/sign-in",
                "/sign-in/password",
                Map.of(
                    "account", "lured" + Math.abs(address.hashCode()),
                    "password", PASSWORD,
                    "back", address));

    assertThat(location(answer)).isEqualTo("/");
  }

  @Test
  void visitorsGetNoCookie() {
    SignInClient browser = new SignInClient(api);
    browser.get("/");
    browser.get("/search?q=%E6%9F%91");
    browser.get("/web/base.css");

    assertThat(browser.cookies()).isZero();
  }

  @Test
  void anAddressThatIsNotListedIsNotThere() {
    assertThat(new SignInClient(api).get("/nothing/of/the/kind").statusCode()).isEqualTo(404);
  }

  @Test
  void theAuditLogTellsOfSignInsAndNeverWhatWasTyped() {
    UUID id = officer("audited");
    SignInClient browser = new SignInClient(api);
    browser.signIn("audited", PASSWORD);
    new SignInClient(api).signIn("audited", "wrong password");
    new SignInClient(api).signIn("typed-in-the-wrong-field", "wrong password");

    List<String> entries =
        accounts
            .database()
            .jdbc()
            .queryForList(
                "select operation || ' ' || outcome from accounts.audit_entry"
                    + " where object_id = ? order by sequence",
                String.class,
                id.toString());

    assertThat(entries).containsExactly("SIGN_IN DONE", "SIGN_IN FAILED");
    assertThat(
            accounts
                .database()
                .jdbc()
                .queryForList("select audit_entry::text from accounts.audit_entry", String.class))
        .noneMatch(entry -> entry.contains("wrong-field"));
  }
}
