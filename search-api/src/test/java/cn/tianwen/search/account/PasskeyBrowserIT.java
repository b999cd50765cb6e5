package cn.tianwen.search.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.accounts.rights.Role;
import cn.tianwen.search.testing.LocalSite;
import cn.tianwen.standalone.testing.Browser;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Passkeys as people use them, with an authenticator that Chromium plays. */
class PasskeyBrowserIT {

  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final String PASSWORD = "三月栽秧七月收谷";

  private static LocalSite site;
  private static Browser browser;

  private BrowserContext context;
  private Page page;
  private CDPSession devTools;
  private String authenticator = "";

  @BeforeAll
  static void open() {
    setDefaultAssertionTimeout(15_000);
    browser = Browser.open();
    site = LocalSite.start();
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
    if (site != null) {
      site.close();
    }
  }

  @BeforeEach
  void plugIn() {
    context = browser.chromium().newContext();
    page = context.newPage();
    page.setDefaultTimeout(15_000);
    devTools = context.newCDPSession(page);
    devTools.send("WebAuthn.enable");
    JsonObject options = new JsonObject();
    options.addProperty("protocol", "ctap2");
    options.addProperty("transport", "internal");
    options.addProperty("hasResidentKey", true);
    options.addProperty("hasUserVerification", true);
    options.addProperty("isUserVerified", true);
    options.addProperty("automaticPresenceSimulation", true);
    JsonObject parameters = new JsonObject();
    parameters.add("options", options);
    authenticator =
        devTools
            .send("WebAuthn.addVirtualAuthenticator", parameters)
            .get("authenticatorId")
            .getAsString();
  }

  @AfterEach
  void unplug() {
    context.close();
  }

  private static UUID person(String account, Role role) {
    UUID id = site.people().add("李大姐");
    site.people().grant(id, role, "440981").password(id, account, PASSWORD);
    return id;
  }

  private static String at(String path) {
    return site.api().uri().resolve(path).toString();
  }

  private void signIn(String account) {
    page.navigate(at("/sign-in"));
    page.locator("#account").fill(account);
    page.locator("#password").fill(PASSWORD);
    page.locator("#password-form button").click();
    assertThat(page.locator(".top")).containsText("李大姐");
  }

  private void register(String account) {
    signIn(account);
    page.navigate(at("/account"));
    page.locator("#passkey-label").fill("我的手机");
    page.locator("#add-passkey button").click();
    assertThat(page.locator("#passkeys .rows")).containsText("我的手机");
  }

  private void signOut() {
    context.clearCookies();
  }

  private void signInByPasskey() {
    page.navigate(at("/sign-in"));
    page.locator("#passkey-sign-in").click();
  }

  private void assertRefused(String words) {
    assertThat(page.locator(".passkey .problem")).containsText(words);
    assertThat(page).hasURL(at("/sign-in"));
  }

  private void verifyUser(boolean verified) {
    JsonObject parameters = new JsonObject();
    parameters.addProperty("authenticatorId", authenticator);
    parameters.addProperty("isUserVerified", verified);
    devTools.send("WebAuthn.setUserVerified", parameters);
  }

  @Test
  void aFingerSignsInWithoutAName() {
    UUID person = person("finger", Role.INFORMATION_OFFICER);
    register("finger");
    signOut();

    page.navigate(at("/sign-in?back=/account"));
    page.locator("#passkey-sign-in").click();

    assertThat(page).hasURL(at("/account"));
    assertThat(page.locator("#passkeys .rows")).containsText("上次使用");
    assertThat(site.accounts().passkeys().list(person).getFirst().lastUsedAt()).isNotNull();
    assertThat(audited(person, "ADD_PASSKEY")).isEqualTo(1);
    assertThat(audited(person, "SIGN_IN")).isEqualTo(2);
  }

  @Test
  void aPasskeyCountsAsTwoFactors() {
    person("administrator", Role.CENTRE_ADMINISTRATOR);
    page.navigate(at("/sign-in"));
    page.locator("#account").fill("administrator");
    page.locator("#password").fill(PASSWORD);
    page.locator("#password-form button").click();
    page.navigate(at("/account"));
    page.locator("#add-passkey button").click();
    // Now that there is something to show as a second factor, it has to be shown.
    assertThat(page.locator("h1")).hasText("再确认一次身份");
    assertThat(page.locator(".top a[href='/people']")).hasCount(0);
    signOut();

    signInByPasskey();

    assertThat(page).hasURL(at("/"));
    assertThat(page.locator(".top a[href='/people']")).hasCount(1);
  }

  @Test
  void whatWasRemovedIsRefused() {
    UUID person = person("removed", Role.INFORMATION_OFFICER);
    register("removed");
    page.locator("#passkeys summary").click();
    page.locator("#passkeys .remove").click();
    assertThat(page.locator("#done")).containsText("已移除");
    signOut();

    signInByPasskey();

    assertRefused("不认识这个指纹登录");
    assertThat(audited(person, "REMOVE_PASSKEY")).isEqualTo(1);
  }

  @Test
  void aFingerThatIsNotTheOwnersIsRefused() {
    person("stranger", Role.INFORMATION_OFFICER);
    register("stranger");
    signOut();
    verifyUser(false);

    signInByPasskey();

    assertRefused("没有完成验证");
  }

  @Test
  void theServerItselfInsistsOnTheFinger() {
    person("insisting", Role.INFORMATION_OFFICER);
    register("insisting");
    signOut();
    verifyUser(false);
    page.route(
        "**/webauthn/authenticate/options",
        route ->
            route.fulfill(
                new Route.FulfillOptions()
                    .setContentType("application/json")
                    .setBody(
                        route
                            .fetch()
                            .text()
                            .replace(
                                "\"userVerification\":\"required\"",
                                "\"userVerification\":\"discouraged\""))));

    signInByPasskey();

    assertRefused("不认识这个指纹登录");
  }

  @Test
  void aCopyIsFoundByItsCounter() {
    person("copied", Role.INFORMATION_OFFICER);
    register("copied");
    signOut();
    site.accounts().database().jdbc().update("update accounts.passkey set signature_count = 9000");

    signInByPasskey();

    assertRefused("不认识这个指纹登录");
  }

  @Test
  void whoIsDisabledDoesNotGetIn() {
    UUID person = person("disabled", Role.INFORMATION_OFFICER);
    register("disabled");
    signOut();
    site.people().status(person, "DISABLED");

    signInByPasskey();

    assertRefused("不认识这个指纹登录");
  }

  @Test
  void aDeviceIsAddedOnce() {
    person("twice", Role.INFORMATION_OFFICER);
    register("twice");

    page.locator("#add-passkey button").click();

    assertThat(page.locator("#add-passkey .problem")).containsText("已经添加过了");
  }

  @Test
  void aDeviceIsRenamed() {
    person("renamed", Role.INFORMATION_OFFICER);
    register("renamed");

    page.locator("#passkeys summary").click();
    page.locator("#passkeys .inline [name=label]").fill("办公室电脑");
    page.locator("#passkeys .inline button").click();

    assertThat(page.locator("#passkeys .rows strong")).hasText("办公室电脑");
  }

  @Test
  void afterAWhileTheFingerIsAskedForAgain() {
    person("later", Role.INFORMATION_OFFICER);
    register("later");
    site.clock().pass(Duration.ofMinutes(11));

    page.locator("#add-passkey button").click();
    assertThat(page).hasURL(at("/account/confirm?then=passkeys"));
    page.locator("#passkey-sign-in").click();

    assertThat(page).hasURL(at("/account#passkeys"));
    page.navigate(at("/account/erase"));
    assertThat(page.locator("h1")).hasText("注销账号");
  }

  @Test
  void withoutWebAuthnNothingIsOffered() {
    person("old", Role.INFORMATION_OFFICER);
    page.addInitScript("delete window.PublicKeyCredential");
    signIn("old");
    page.navigate(at("/account"));

    assertThat(page.locator("#add-passkey")).isHidden();
    assertThat(page.locator("[data-passkey-missing]")).isVisible();
    signOut();
    page.navigate(at("/sign-in"));
    assertThat(page.locator("#passkey-sign-in")).isHidden();
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1280})
  void everyPageFitsThePhoneAndTheDesk(int width) {
    person("looked" + width, Role.INFORMATION_OFFICER);
    page.setViewportSize(width, 800);
    List<String> problems = problems();
    register("looked" + width);
    page.locator("#passkeys summary").click();
    look("account-" + width);
    for (String part : List.of("password", "phone", "erase", "confirm?then=erase")) {
      page.navigate(at("/account/" + part));
      look("account-" + part.replaceAll("\\?.*", "") + "-" + width);
    }
    page.navigate(at("/account/erase"));
    page.locator("#reason").fill("不再从事这项工作");
    page.locator("#confirmation").fill("注销账号");
    page.locator(".danger-button").click();
    assertThat(page.locator("h1")).hasText("账号已注销");
    look("account-erased-" + width);
    page.navigate(at("/sign-in"));
    look("sign-in-passkey-" + width);
    assertThat(problems).isEmpty();
  }

  private List<String> problems() {
    List<String> problems = new CopyOnWriteArrayList<>();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            problems.add(message.text());
          }
        });
    page.onPageError(problems::add);
    return problems;
  }

  private void look(String name) {
    assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
        .as("%s scrolls sideways", name)
        .isEqualTo(true);
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
  }

  private static long audited(UUID person, String operation) {
    return site.accounts()
        .database()
        .jdbc()
        .query(
            "select count(*) from accounts.audit_entry where actor = ? and operation = ?",
            (row, number) -> row.getLong(1),
            person.toString(),
            operation)
        .getFirst();
  }
}
