package cn.tianwen.accounts.web.passkeys;

import cn.tianwen.accounts.web.signin.SignInProperties;
import java.net.URI;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.stereotype.Component;

/**
 * This site as authenticators know it. Passkeys are bound to the host: after a change of the public
 * address to another host, they no longer count. An IP address is no host for browsers.
 */
@Component
class RelyingParty {

  private static final String NAME = "田问";

  private final URI site;

  RelyingParty(SignInProperties properties) {
    this.site = properties.publicUrl();
  }

  /** Scheme, host and port, as browsers write it: {@code https://example.cn}. */
  String origin() {
    boolean usual = site.getPort() == (site.getScheme().equals("https") ? 443 : 80);
    return site.getScheme()
        + "://"
        + site.getHost()
        + (site.getPort() < 0 || usual ? "" : ":" + site.getPort());
  }

  PublicKeyCredentialRpEntity entity() {
    return PublicKeyCredentialRpEntity.builder().id(site.getHost()).name(NAME).build();
  }
}
