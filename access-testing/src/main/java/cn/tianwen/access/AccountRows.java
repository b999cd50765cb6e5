package cn.tianwen.access;

import static cn.tianwen.access.Rule.BEGUN;
import static cn.tianwen.access.Rule.CREDENTIALS;
import static cn.tianwen.access.Rule.EVERYBODY;
import static cn.tianwen.access.Rule.SIGNED_IN;

import java.util.List;

/** Signing in, and one's own account. */
public final class AccountRows {

  private static final String NONE = "00000000-0000-4000-8000-000000000000";

  private AccountRows() {}

  public static List<Row> rows() {
    return List.of(
        Row.of("GET", "/sign-in", EVERYBODY),
        Row.of("POST", "/sign-in/password", CREDENTIALS)
            .form("account=not-{caller}&password=wrong"),
        Row.of("GET", "/sign-in/code", CREDENTIALS),
        Row.of("POST", "/sign-in/code/send", EVERYBODY).form("phone=1"),
        Row.of("POST", "/sign-in/code", EVERYBODY).form("phone=1&code=1"),
        Row.of("GET", "/sign-in/forgotten", EVERYBODY),
        Row.of("POST", "/sign-in/forgotten/send", EVERYBODY).form("phone=1"),
        Row.of("POST", "/sign-in/forgotten", EVERYBODY).form("phone=1&code=1&password=1"),
        Row.of("GET", "/sign-in/second", BEGUN),
        Row.of("POST", "/sign-in/second/send", BEGUN).form(""),
        Row.of("POST", "/sign-in/second", CREDENTIALS).form("code=none"),
        Row.of("GET", "/sign-in/new-password", BEGUN),
        Row.of("POST", "/sign-in/new-password", BEGUN).form("password=1"),
        Row.of("POST", "/webauthn/authenticate/options", EVERYBODY).json("{}"),
        Row.of("POST", "/login/webauthn", CREDENTIALS).json("{}"),
        Row.of("POST", "/webauthn/register/options", SIGNED_IN).json("{}"),
        Row.of("POST", "/webauthn/register", SIGNED_IN).json("{}"),
        Row.of("DELETE", "/webauthn/register/{id}", SIGNED_IN.butRefused())
            .as("/webauthn/register/bm9uZQ"),
        Row.of("GET", "/account", SIGNED_IN),
        Row.of("GET", "/account/confirm", SIGNED_IN),
        Row.of("POST", "/account/confirm/password", SIGNED_IN).form("password=wrong"),
        Row.of("POST", "/account/confirm/code/send", SIGNED_IN).form(""),
        Row.of("POST", "/account/confirm/code", SIGNED_IN).form("code=none"),
        Row.of("GET", "/account/phone", SIGNED_IN),
        Row.of("POST", "/account/phone/send", SIGNED_IN).form("phone=1"),
        Row.of("POST", "/account/phone", SIGNED_IN).form("phone=1&code=1"),
        Row.of("GET", "/account/password", SIGNED_IN),
        Row.of("POST", "/account/password", SIGNED_IN).form("current=wrong&password=1"),
        Row.of("POST", "/account/passkeys/{id}/rename", SIGNED_IN.butMissing())
            .as("/account/passkeys/" + NONE + "/rename")
            .form("label=x"),
        Row.of("POST", "/account/passkeys/{id}/remove", SIGNED_IN.butMissing())
            .as("/account/passkeys/" + NONE + "/remove")
            .form(""),
        Row.of("POST", "/account/devices/{id}/sign-out", SIGNED_IN.butMissing())
            .as("/account/devices/none/sign-out")
            .form(""),
        Row.of("GET", "/account/export", SIGNED_IN),
        Row.of("GET", "/account/erase", SIGNED_IN),
        Row.of("POST", "/account/erase", SIGNED_IN).form("confirmation=no"),
        Row.of("POST", "/account/sign-out-everywhere", CREDENTIALS).form("").endingTheSession(),
        Row.of("POST", "/sign-out", EVERYBODY).endingTheSession());
  }
}
