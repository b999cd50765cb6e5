package cn.tianwen.search.signin;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.access.RecordingCarrier;
import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.rights.Role;
import cn.tianwen.accounts.signin.AccountHolder;
import cn.tianwen.accounts.vault.PersonalNumber;
import cn.tianwen.accounts.vault.PersonalNumberKind;
import cn.tianwen.search.RunningSearchApi;
import cn.tianwen.search.testing.SearchApi;
import cn.tianwen.search.testing.SignInClient;
import cn.tianwen.search.testing.SteppedClock;
import cn.tianwen.search.testing.TestPeople;
import cn.tianwen.standalone.servers.ServerAddresses;
import cn.tianwen.standalone.testing.TestServers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CodeSignInIT {

  private static final String PASSWORD = "三月栽秧七月收谷";
  private static final SteppedClock CLOCK = new SteppedClock(Instant.parse("2026-03-01T02:00:00Z"));
  private static final RecordingCarrier CARRIER = new RecordingCarrier();

  private static RunningSearchApi api;
  private static Accounts accounts;
  private static TestPeople people;

  @BeforeAll
  static void start() {
    ServerAddresses servers = TestServers.newDatabase();
    accounts = SearchApi.accounts(servers, CLOCK);
    people = new TestPeople(accounts);
    api = SearchApi.start(servers, CLOCK, CARRIER);
  }

  @AfterAll
  static void stop() {
    api.close();
    accounts.close();
  }

  private static HttpResponse<String> askForCode(SignInClient browser, String phone) {
    return browser.submit("/sign-in", "/sign-in/code/send", Map.of("phone", phone));
  }

  private static HttpResponse<String> signInByCode(SignInClient browser, String phone) {
    String page = askForCode(browser, phone).body();
    return browser.post(
        "/sign-in/code",
        Map.of("phone", phone, "code", CARRIER.codeOf(phone), "back", "/search"),
        SignInClient.token(page));
  }

  private static String location(HttpResponse<String> response) {
    return response.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]+", "");
  }

  private static PersonalNumber number(String phone) {
    return accounts.numbers().parse(PersonalNumberKind.PHONE, phone);
  }

  private static UUID administrator(String account, String phone) {
    UUID id = people.add("中心管理员");
    people
        .grant(id, Role.CENTRE_ADMINISTRATOR, "440900")
        .password(id, account, PASSWORD)
        .phone(id, phone);
    return id;
  }

  @Test
  void aCodeSignsIn() {
    UUID id = people.add("王伯");
    people.phone(id, "13800138001");
    SignInClient browser = new SignInClient(api);

    HttpResponse<String> page = askForCode(browser, "138 0013 8001");
    assertThat(page.body())
        .contains("autocomplete=\"one-time-code\"", "inputmode=\"numeric\"", "六位验证码已发出");
    HttpResponse<String> answer =
        browser.post(
            "/sign-in/code",
            Map.of("phone", "13800138001", "code", CARRIER.codeOf("13800138001")),
            SignInClient.token(page.body()));

    assertThat(location(answer)).isEqualTo("/");
    assertThat(browser.get("/").body()).contains("王伯");
  }

  @Test
  void anUnknownPhoneBecomesAFarmerOnceItsCodeIsRight() {
    String phone = "13800138002";
    SignInClient browser = new SignInClient(api);
    askForCode(browser, phone);
    assertThat(accounts.holders().findByPhone(number(phone))).isEmpty();
    CLOCK.pass(Duration.ofMinutes(2));

    assertThat(location(signInByCode(browser, phone))).isEqualTo("/search");

    AccountHolder farmer = accounts.holders().findByPhone(number(phone)).orElseThrow();
    assertThat(farmer.grants()).extracting(grant -> grant.role()).containsExactly(Role.FARMER);
    CLOCK.pass(Duration.ofMinutes(2));
    signInByCode(new SignInClient(api), phone);
    assertThat(accounts.holders().findByPhone(number(phone)).orElseThrow().id())
        .isEqualTo(farmer.id());
  }

  @Test
  void aWrongCodeIsRefusedAndACodeIsGoodOnce() {
    String phone = "13800138003";
    SignInClient browser = new SignInClient(api);
    String token = SignInClient.token(askForCode(browser, phone).body());
    String right = CARRIER.codeOf(phone);
    String wrong = right.equals("000000") ? "000001" : "000000";

    HttpResponse<String> refused =
        browser.post("/sign-in/code", Map.of("phone", phone, "code", wrong), token);
    assertThat(refused.statusCode()).isEqualTo(401);
    assertThat(refused.body()).contains("验证码不对或已过期");
    browser.post("/sign-in/code", Map.of("phone", phone, "code", right), token);

    SignInClient other = new SignInClient(api);
    String page = other.get("/sign-in").body();
    assertThat(
            other
                .post(
                    "/sign-in/code",
                    Map.of("phone", phone, "code", right),
                    SignInClient.token(page))
                .statusCode())
        .isEqualTo(401);
  }

  @Test
  void aPhoneGetsOneCodeAMinuteAndThePageSaysHowLongToWait() {
    String phone = "13800138004";
    assertThat(askForCode(new SignInClient(api), phone).statusCode()).isEqualTo(200);

    HttpResponse<String> refused = askForCode(new SignInClient(api), phone);

    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValue("Retry-After")).contains("60");
    assertThat(refused.body()).contains("给这个手机号发验证码太频繁，请 60 秒后再试。");
    CLOCK.pass(Duration.ofSeconds(61));
    assertThat(askForCode(new SignInClient(api), phone).statusCode()).isEqualTo(200);
  }

  @Test
  void whoIsShutOutDoesNotComeBackAsAFarmer() {
    String phone = "13800138005";
    UUID id = people.add("已停用");
    people.phone(id, phone).status(id, "DISABLED");

    HttpResponse<String> answer = signInByCode(new SignInClient(api), phone);

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(accounts.holders().findByPhone(number(phone))).isEmpty();
  }

  @Test
  void anAdministratorHasNoRightsBeforeTheSecondFactor() {
    String phone = "13800138006";
    administrator("centre", phone);
    SignInClient browser = new SignInClient(api);

    assertThat(location(browser.signIn("centre", PASSWORD))).isEqualTo("/sign-in/second");
    assertThat(location(browser.get("/people"))).isEqualTo("/sign-in/second?back=%2Fpeople");
    assertThat(location(browser.get("/account"))).startsWith("/sign-in/second");
    HttpResponse<String> page = browser.get("/sign-in/second");
    assertThat(page.body())
        .contains("138****8006")
        .doesNotContain(phone)
        .doesNotContain("href=\"/people\"");
    browser.post("/sign-in/second/send", Map.of(), SignInClient.token(page.body()));
    HttpResponse<String> done =
        browser.post(
            "/sign-in/second",
            Map.of("code", CARRIER.codeOf(phone), "back", "/people"),
            SignInClient.token(page.body()));

    assertThat(location(done)).isEqualTo("/people");
    assertThat(browser.get("/").body()).contains("href=\"/people\"");
  }

  @Test
  void afterACodeTheSecondFactorIsThePassword() {
    String phone = "13800138007";
    administrator("centre2", phone);
    SignInClient browser = new SignInClient(api);
    assertThat(location(signInByCode(browser, phone))).isEqualTo("/sign-in/second?back=%2Fsearch");

    String page = browser.get("/sign-in/second").body();
    assertThat(page).contains("second-password-form").doesNotContain("send-form");
    HttpResponse<String> wrong =
        browser.post(
            "/sign-in/second", Map.of("password", "not the password"), SignInClient.token(page));
    assertThat(wrong.statusCode()).isEqualTo(401);
    HttpResponse<String> done =
        browser.post("/sign-in/second", Map.of("password", PASSWORD), SignInClient.token(page));

    assertThat(location(done)).isEqualTo("/");
    assertThat(browser.get("/").body()).contains("href=\"/people\"");
  }

  @Test
  void anAccountIsLockedAfterTenWrongPasswordsAndOpensAgain() {
    UUID id = people.add("被猜的人");
    people.password(id, "guessed", PASSWORD);
    SignInClient guesser = new SignInClient(api);
    for (int i = 0; i < 10; i++) {
      assertThat(guesser.signIn("guessed", "wrong " + i).statusCode()).isEqualTo(401);
      CLOCK.pass(Duration.ofSeconds(81));
    }

    HttpResponse<String> locked = new SignInClient(api).signIn("guessed", PASSWORD);
    assertThat(locked.statusCode()).isEqualTo(429);
    assertThat(locked.body()).contains("尝试次数太多，请 14 分钟后再试。");
    CLOCK.pass(Duration.ofMinutes(15));

    assertThat(new SignInClient(api).signIn("guessed", PASSWORD).statusCode()).isEqualTo(302);
  }

  @Test
  void aResetSetsThePasswordAndEndsEverySession() {
    String phone = "13800138008";
    UUID id = people.add("忘了密码");
    people.password(id, "forgetful", PASSWORD).phone(id, phone);
    SignInClient elsewhere = new SignInClient(api);
    elsewhere.signIn("forgetful", PASSWORD);
    SignInClient browser = new SignInClient(api);

    String page =
        browser
            .submit("/sign-in/forgotten", "/sign-in/forgotten/send", Map.of("phone", phone))
            .body();
    String token = SignInClient.token(page);
    Map<String, String> weak =
        Map.of("phone", phone, "code", CARRIER.codeOf(phone), "password", "12345678");
    assertThat(browser.post("/sign-in/forgotten", weak, token).body()).contains("太常见");
    HttpResponse<String> done =
        browser.post(
            "/sign-in/forgotten",
            Map.of("phone", phone, "code", CARRIER.codeOf(phone), "password", "荔枝五月红透半边天"),
            token);

    assertThat(browser.get(location(done)).body()).contains("所有设备都已退出");
    assertThat(elsewhere.get("/").body()).doesNotContain("忘了密码</summary>");
    assertThat(browser.signIn("forgetful", PASSWORD).statusCode()).isEqualTo(401);
    assertThat(browser.signIn("forgetful", "荔枝五月红透半边天").statusCode()).isEqualTo(302);
  }

  @Test
  void aFirstPasswordHasToBeChanged() {
    UUID id = people.add("新来的");
    people.password(id, "newcomer", PASSWORD);
    accounts.signIn().setPassword(id, PASSWORD, true);
    SignInClient browser = new SignInClient(api);
    assertThat(location(browser.signIn("newcomer", PASSWORD))).isEqualTo("/sign-in/new-password");
    assertThat(location(browser.get("/account"))).startsWith("/sign-in/new-password");

    String page = browser.get("/sign-in/new-password").body();
    HttpResponse<String> done =
        browser.post(
            "/sign-in/new-password",
            Map.of("password", "荔枝五月红透半边天", "back", "/search"),
            SignInClient.token(page));

    assertThat(location(done)).isEqualTo("/search");
    assertThat(browser.get("/").body()).contains("新来的");
  }

  @Test
  void aSessionEndsAfterSevenDaysAndAnAdministratorsAfterTwelveHours() {
    UUID id = people.add("老用户");
    people.password(id, "longtime", PASSWORD);
    SignInClient browser = new SignInClient(api);
    browser.signIn("longtime", PASSWORD);
    CLOCK.pass(Duration.ofHours(13));
    assertThat(browser.get("/").body()).contains("老用户");

    people.grant(id, Role.CENTRE_ADMINISTRATOR, "440900");

    assertThat(browser.get("/").body()).doesNotContain("老用户");
  }
}
