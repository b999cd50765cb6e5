package cn.tianwen.accounts.web.signin;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code tianwen.sign-in.*}. An unknown key stops the start.
 *
 * @param publicUrl how browsers reach the pages: scheme, host and port. With {@code https} cookies
 *     are sent over TLS only
 */
@ConfigurationProperties(prefix = "tianwen.sign-in", ignoreUnknownFields = false)
public record SignInProperties(@DefaultValue("http://localhost:8080") URI publicUrl) {

  /** Refuses what is no address of a site. */
  public SignInProperties {
    boolean web = "http".equals(publicUrl.getScheme()) || "https".equals(publicUrl.getScheme());
    boolean bare = publicUrl.getPath().isEmpty() || publicUrl.getPath().equals("/");
    if (!web || publicUrl.getHost() == null || !bare) {
      throw new IllegalArgumentException(
          "tianwen.sign-in.public-url must be like https://example.cn: " + publicUrl);
    }
  }

  /** Whether browsers reach the pages over TLS. */
  public boolean secure() {
    return "https".equals(publicUrl.getScheme());
  }
}
