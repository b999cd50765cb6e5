package cn.tianwen.accounts.web.carrier;

import cn.tianwen.accounts.vault.PersonalNumber;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/**
 * Posts codes to a short message gateway. Each message has an id, the same when it is tried again,
 * and is signed: {@code X-Signature} is the HMAC-SHA256, in hexadecimal, of id, time in seconds and
 * body, joined by dots. A gateway that keeps failing is left alone for a while.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class HttpGatewayCarrier implements CodeCarrier {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int SERVER_ERROR = 500;

  private final URI url;
  private final GatewayProperties properties;
  private final Clock clock;
  private final HttpClient http;
  private final Retry retry =
      Retry.of(
          "code-gateway",
          RetryConfig.custom()
              .maxAttempts(2)
              .waitDuration(Duration.ofMillis(200))
              .retryExceptions(GatewayAwayException.class)
              .build());
  private final CircuitBreaker breaker =
      CircuitBreaker.of(
          "code-gateway",
          CircuitBreakerConfig.custom()
              .slidingWindowSize(10)
              .minimumNumberOfCalls(5)
              .failureRateThreshold(50)
              .waitDurationInOpenState(Duration.ofSeconds(30))
              .recordExceptions(GatewayAwayException.class)
              .build());

  /** Takes where to post; {@code url} must be set. */
  public HttpGatewayCarrier(GatewayProperties properties, Clock clock) {
    if (properties.url() == null) {
      throw new IllegalArgumentException("tianwen.code-gateway.url must be set");
    }
    this.url = properties.url();
    this.properties = properties;
    this.clock = clock;
    this.http = HttpClient.newBuilder().connectTimeout(properties.connectWithin()).build();
  }

  @Override
  public void carry(PersonalNumber phone, String code) {
    String id = UUID.randomUUID().toString();
    String body = properties.body().replace("{phone}", phone.inFull()).replace("{code}", code);
    try {
      breaker.executeRunnable(() -> retry.executeRunnable(() -> post(id, body)));
    } catch (GatewayAwayException | CallNotPermittedException e) {
      throw new CarrierException("the gateway is away", e);
    }
  }

  private void post(String id, String body) {
    String time = Long.toString(clock.instant().getEpochSecond());
    HttpRequest request =
        HttpRequest.newBuilder(url)
            .timeout(properties.answerWithin())
            .header("Content-Type", properties.contentType())
            .header("X-Message-Id", id)
            .header("X-Timestamp", time)
            .header("X-Signature", signature(id + "." + time + "." + body))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    int status = status(request);
    if (status >= SERVER_ERROR) {
      throw new GatewayAwayException("the gateway answers " + status, null);
    }
    if (status < 200 || status >= 300) {
      throw new CarrierException("the gateway refuses the message: " + status);
    }
  }

  private int status(HttpRequest request) {
    try {
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      throw new GatewayAwayException("no answer from the gateway", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CarrierException("interrupted", e);
    }
  }

  private String signature(String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(properties.secret().getBytes(StandardCharsets.UTF_8), ALGORITHM));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HMAC-SHA256 belongs to every Java", e);
    }
  }
}
