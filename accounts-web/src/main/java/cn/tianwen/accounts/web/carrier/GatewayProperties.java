package cn.tianwen.accounts.web.carrier;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code tianwen.code-gateway.*}: the short message gateway. An unknown key stops the start.
 *
 * @param url to which messages are posted; none when there is no gateway
 * @param secret with which they are signed; needed with a {@code url}
 * @param body what is sent, with {@code {phone}} and {@code {code}} in it, which are digits
 * @param contentType of the body
 * @param connectWithin how long to wait for a connection
 * @param answerWithin how long to wait for an answer
 */
@ConfigurationProperties(prefix = "tianwen.code-gateway", ignoreUnknownFields = false)
public record GatewayProperties(
    @Nullable URI url,
    @DefaultValue("") String secret,
    @DefaultValue("{\"phone\":\"{phone}\",\"code\":\"{code}\",\"template\":\"sign-in\"}")
        String body,
    @DefaultValue("application/json") String contentType,
    @DefaultValue("2s") Duration connectWithin,
    @DefaultValue("4s") Duration answerWithin) {

  /** Refuses a gateway that nothing can be sent to safely. */
  public GatewayProperties {
    if (url != null && secret.isBlank()) {
      throw new IllegalArgumentException(
          "tianwen.code-gateway.secret must be set with tianwen.code-gateway.url");
    }
    if (!body.contains("{phone}") || !body.contains("{code}")) {
      throw new IllegalArgumentException(
          "tianwen.code-gateway.body must contain {phone} and {code}");
    }
  }

  /** Hides the secret. */
  @Override
  public String toString() {
    return "GatewayProperties[" + url + "]";
  }
}
