package cn.tianwen.search.account;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.access.RecordingCarrier;
import cn.tianwen.accounts.people.PersonStatus;
import cn.tianwen.accounts.rights.Role;
import cn.tianwen.search.testing.LocalSite;
import cn.tianwen.search.testing.SignInClient;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountIT {

  private static final String PASSWORD = "三月栽秧七月收谷";
  private static final String PHONE = "13800138000";
  private static final Duration A_WHILE = Duration.ofMinutes(11);
  private static final Pattern DEVICE = Pattern.compile("/account/devices/([0-9a-f]+)/sign-out");

  private static final RecordingCarrier CARRIER = new RecordingCarrier();

  private static LocalSite site;

  @BeforeAll
  static void start() {
    site = LocalSite.start(CARRIER);
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  private static UUID officer(String account) {
    UUID id = site.people().add("李大姐");
    site.people()
        .grant(id, Role.INFORMATION_OFFICER, "440981")
        .password(id, account, PASSWORD)
        .phone(id, PHONE);
    return id;
  }

  private static SignInClient signedIn(String account) {
    SignInClient browser = new SignInClient(site.api());
    assertThat(browser.signIn(account, PASSWORD).statusCode()).isEqualTo(302);
    return browser;
  }

  private static String location(HttpResponse<String> response) {
    return response.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]+", "");
  }

  private static boolean isSignedIn(SignInClient browser) {
    return browser.get("/account").statusCode() == 200;
  }

  private static List<String> operations(UUID person) {
    return site.accounts()
        .database()
        .jdbc()
        .query(
            "select operation from accounts.audit_entry where object_id = ? order by sequence",
            (row, number) -> row.getString(1),
            person.toString());
  }

  @Test
  void theAccountShowsWhoOneIsAndNoNumberInFull() {
    officer("shown");

    HttpResponse<String> page = signedIn("shown").get("/account");

    assertThat(page.body())
        .contains("李大姐", "信息员（广东省茂名市高州市）", "138****8000", "本机")
        .doesNotContain(PHONE);
    assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
  }

  @Test
  void visitorsAreLedToTheSignIn() {
    SignInClient visitor = new SignInClient(site.api());

    assertThat(location(visitor.get("/account"))).isEqualTo("/sign-in?back=%2Faccount");
    assertThat(location(visitor.get("/account/export"))).startsWith("/sign-in");
  }

  @Test
  void anotherDeviceIsSignedOutAndThisOneStays() {
    UUID person = officer("devices");
    SignInClient phone = signedIn("devices");
    SignInClient office = signedIn("devices");
    String page = office.get("/account").body();
    Matcher device = DEVICE.matcher(page);
    assertThat(device.find()).isTrue();

    HttpResponse<String> answer =
        office.post(
            "/account/devices/" + device.group(1) + "/sign-out",
            Map.of(),
            SignInClient.token(page));

    assertThat(location(answer)).isEqualTo("/account#devices");
    assertThat(isSignedIn(phone)).isFalse();
    assertThat(isSignedIn(office)).isTrue();
    assertThat(operations(person)).endsWith("END_SESSIONS");
    assertThat(page).doesNotContain(phone.cookie("tianwen"), office.cookie("tianwen"));
  }

  @Test
  void nobodySignsOutTheDevicesOfOthers() {
    officer("victim");
    officer("stranger");
    SignInClient victim = signedIn("victim");
    SignInClient second = signedIn("victim");
    Matcher device = DEVICE.matcher(victim.get("/account").body());
    assertThat(device.find()).isTrue();

    HttpResponse<String> answer =
        signedIn("stranger")
            .submit("/account", "/account/devices/" + device.group(1) + "/sign-out", Map.of());

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(isSignedIn(second)).isTrue();
  }

  @Test
  void everywhereMeansHereToo() {
    officer("everywhere");
    SignInClient phone = signedIn("everywhere");
    SignInClient office = signedIn("everywhere");

    HttpResponse<String> answer =
        office.submit("/account", "/account/sign-out-everywhere", Map.of());

    assertThat(location(answer)).isEqualTo("/sign-in");
    assertThat(isSignedIn(phone)).isFalse();
    assertThat(isSignedIn(office)).isFalse();
  }

  @Test
  void aNewPasswordNeedsTheOldOneAndSignsOthersOut() {
    UUID person = officer("password");
    SignInClient phone = signedIn("password");
    SignInClient office = signedIn("password");

    assertThat(change(office, PASSWORD, "12345678").body()).contains("这个密码太常见");
    assertThat(change(office, "不是这个密码", "荔枝园里的老水车").body()).contains("当前密码");
    assertThat(isSignedIn(phone)).isTrue();

    assertThat(location(change(office, PASSWORD, "荔枝园里的老水车"))).isEqualTo("/account");
    assertThat(office.get("/account").body()).contains("密码已设好");
    assertThat(isSignedIn(phone)).isFalse();
    assertThat(new SignInClient(site.api()).signIn("password", "荔枝园里的老水车").statusCode())
        .isEqualTo(302);
    assertThat(operations(person)).contains("CHANGE_PASSWORD");
  }

  private static HttpResponse<String> change(SignInClient browser, String current, String wanted) {
    return browser.submit(
        "/account/password", "/account/password", Map.of("current", current, "password", wanted));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/account/phone", "/account/export", "/account/erase"})
  void whatGivesAnAccountAwayAsksForARecentSignIn(String address) {
    officer("recent" + address.replace('/', '.'));
    SignInClient browser = signedIn("recent" + address.replace('/', '.'));
    assertThat(browser.get(address).statusCode()).isEqualTo(200);

    site.clock().pass(A_WHILE);

    assertThat(location(browser.get(address))).startsWith("/account/confirm?then=");
  }

  @Test
  void aPasskeyIsOfferedAndRemovedOnlyAfterARecentSignIn() {
    officer("stale");
    SignInClient browser = signedIn("stale");
    String token = SignInClient.token(browser.get("/account").body());

    assertThat(browser.post("/webauthn/register/options", Map.of(), token).statusCode())
        .isEqualTo(200);
    site.clock().pass(A_WHILE);

    HttpResponse<String> refused = browser.post("/webauthn/register/options", Map.of(), token);
    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(location(refused)).isEqualTo("/account/confirm?then=passkeys");
    assertThat(
            location(
                browser.post(
                    "/account/passkeys/" + UUID.randomUUID() + "/remove", Map.of(), token)))
        .isEqualTo("/account/confirm?then=passkeys");
  }

  @Test
  void showingThePasswordAgainIsARecentSignIn() {
    officer("again");
    SignInClient browser = signedIn("again");
    site.clock().pass(A_WHILE);

    HttpResponse<String> wrong = confirm(browser, "不是这个密码");
    assertThat(wrong.statusCode()).isEqualTo(400);
    assertThat(wrong.body()).contains("密码不对");
    assertThat(location(browser.get("/account/erase"))).startsWith("/account/confirm");

    assertThat(location(confirm(browser, PASSWORD))).isEqualTo("/account/erase");
    assertThat(browser.get("/account/erase").statusCode()).isEqualTo(200);
  }

  private static HttpResponse<String> confirm(SignInClient browser, String password) {
    return browser.submit(
        "/account/confirm?then=erase",
        "/account/confirm/password",
        Map.of("password", password, "then", "erase"));
  }

  @Test
  void aCodeToThePhoneIsARecentSignIn() {
    UUID person = officer("byCode");
    site.people().phone(person, "13500135000");
    SignInClient browser = signedIn("byCode");
    site.clock().pass(A_WHILE);

    HttpResponse<String> sent =
        browser.submit(
            "/account/confirm?then=erase", "/account/confirm/code/send", Map.of("then", "erase"));
    HttpResponse<String> answer =
        browser.post(
            "/account/confirm/code",
            Map.of("code", CARRIER.codeOf("13500135000"), "then", "erase"),
            SignInClient.token(sent.body()));

    assertThat(location(answer)).isEqualTo("/account/erase");
    assertThat(browser.get("/account/erase").statusCode()).isEqualTo(200);
  }

  @Test
  void aNewPhoneCountsOnceItsCodeIsShown() {
    UUID person = officer("phone");
    SignInClient elsewhere = signedIn("phone");
    SignInClient browser = signedIn("phone");

    HttpResponse<String> sent =
        browser.submit("/account/phone", "/account/phone/send", Map.of("phone", "137 0013 7000"));
    String token = SignInClient.token(sent.body());
    HttpResponse<String> wrong =
        browser.post("/account/phone", Map.of("phone", "13700137000", "code", "x"), token);
    assertThat(wrong.body()).contains("验证码不对");
    HttpResponse<String> otherNumber =
        browser.post(
            "/account/phone",
            Map.of("phone", "13600136000", "code", CARRIER.codeOf("13700137000")),
            token);
    assertThat(otherNumber.body()).contains("验证码不对");

    HttpResponse<String> answer =
        browser.post(
            "/account/phone",
            Map.of("phone", "13700137000", "code", CARRIER.codeOf("13700137000")),
            token);

    assertThat(location(answer)).isEqualTo("/account");
    assertThat(browser.get("/account").body())
        .contains("137****7000")
        .doesNotContain("13700137000");
    assertThat(isSignedIn(elsewhere)).isFalse();
    assertThat(operations(person)).contains("EDIT_PERSON");
  }

  @Test
  void aPhoneOfSomebodyElseIsRefused() {
    site.people().phone(officer("owner"), "13400134000");
    officer("taker");
    SignInClient browser = signedIn("taker");

    HttpResponse<String> sent =
        browser.submit("/account/phone", "/account/phone/send", Map.of("phone", "13400134000"));
    HttpResponse<String> answer =
        browser.post(
            "/account/phone",
            Map.of("phone", "13400134000", "code", CARRIER.codeOf("13400134000")),
            SignInClient.token(sent.body()));

    assertThat(answer.body()).contains("已登记在另一个账号下");
  }

  @Test
  void theExportHoldsOwnDataOnly() {
    UUID other = site.people().add("王二叔");
    site.people().phone(other, "13900139000");
    UUID person = officer("export");

    HttpResponse<String> export = signedIn("export").get("/account/export");

    assertThat(export.headers().firstValue("Content-Disposition").orElse(""))
        .isEqualTo("attachment; filename=\"tianwen-my-data.json\"");
    assertThat(export.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    assertThat(export.body())
        .contains(person.toString(), "李大姐", "138****8000", "\"account\":\"export\"")
        .doesNotContain(other.toString(), "王二叔", "139****9000", PHONE);
    assertThat(operations(person)).contains("EXPORT_PERSONAL_DATA");
  }

  @Test
  void whoEndsTheAccountIsForgottenAndSignedOut() {
    UUID person = officer("erased");
    SignInClient phone = signedIn("erased");
    SignInClient office = signedIn("erased");

    assertThat(erase(office, "不再从事这项工作", "注销").body()).contains("没有注销");
    assertThat(erase(office, "不", "注销账号").body()).contains("请写明注销的理由");
    assertThat(isSignedIn(phone)).isTrue();

    HttpResponse<String> answer = erase(office, "不再从事这项工作", "注销账号");

    assertThat(answer.body()).contains("账号已注销");
    assertThat(isSignedIn(phone)).isFalse();
    assertThat(isSignedIn(office)).isFalse();
    assertThat(new SignInClient(site.api()).signIn("erased", PASSWORD).statusCode()).isEqualTo(401);
    assertThat(site.accounts().holders().find(person).orElseThrow())
        .satisfies(
            holder -> {
              assertThat(holder.name()).isEmpty();
              assertThat(holder.phone()).isNull();
              assertThat(holder.status()).isEqualTo(PersonStatus.ERASED);
            });
    assertThat(site.accounts().vault().listByOwner(person)).isEmpty();
  }

  private static HttpResponse<String> erase(
      SignInClient browser, String reason, String confirmation) {
    return browser.submit(
        "/account/erase", "/account/erase", Map.of("reason", reason, "confirmation", confirmation));
  }
}
