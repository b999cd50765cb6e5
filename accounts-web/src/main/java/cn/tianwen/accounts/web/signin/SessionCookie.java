package cn.tianwen.accounts.web.signin;

import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;

/**
 * The cookie of a session. Over TLS its name makes browsers refuse it from anywhere but this host.
 */
@Component
class SessionCookie {

  private final boolean secure;

  SessionCookie(SignInProperties properties) {
    this.secure = properties.secure();
  }

  String name() {
    return secure ? "__Host-tianwen" : "tianwen";
  }

  /** Name of the cookie that forms have to match. */
  String formTokenName() {
    return name() + "-form";
  }

  boolean secure() {
    return secure;
  }

  DefaultCookieSerializer serializer() {
    DefaultCookieSerializer serializer = new DefaultCookieSerializer();
    serializer.setCookieName(name());
    serializer.setCookiePath("/");
    serializer.setUseSecureCookie(secure);
    serializer.setUseHttpOnlyCookie(true);
    serializer.setSameSite("Lax");
    return serializer;
  }
}
