package cn.tianwen.accounts.web.carrier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.tianwen.accounts.vault.PersonalNumber;
import cn.tianwen.accounts.vault.PersonalNumberKind;
import cn.tianwen.accounts.vault.PersonalNumberParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpGatewayCarrierTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC);
  private static final PersonalNumber PHONE =
      new PersonalNumberParser(CLOCK).parse(PersonalNumberKind.PHONE, "13800138000");

  private record Message(String id, String time, String signature, String body) {}

  private final List<Message> messages = new ArrayList<>();
  private final Deque<Integer> answers = new ArrayDeque<>();
  private HttpServer gateway;

  @BeforeEach
  void start() throws IOException {
    gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    gateway.createContext("/send", this::take);
    gateway.start();
  }

  @AfterEach
  void stop() {
    gateway.stop(0);
  }

  private void take(HttpExchange exchange) throws IOException {
    messages.add(
        new Message(
            exchange.getRequestHeaders().getFirst("X-Message-Id"),
            exchange.getRequestHeaders().getFirst("X-Timestamp"),
            exchange.getRequestHeaders().getFirst("X-Signature"),
            new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
    exchange.sendResponseHeaders(answers.isEmpty() ? 200 : answers.pop(), -1);
    exchange.close();
  }

  private HttpGatewayCarrier carrier() {
    URI url = URI.create("http://127.0.0.1:" + gateway.getAddress().getPort() + "/send");
    return new HttpGatewayCarrier(
        new GatewayProperties(
            url,
            "a shared secret",
            "{\"to\":\"{phone}\",\"text\":\"验证码 {code}\"}",
            "application/json",
            Duration.ofSeconds(1),
            Duration.ofSeconds(2)),
        CLOCK);
  }

  private static String signature(Message message) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec("a shared secret".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    return HexFormat.of()
        .formatHex(
            mac.doFinal(
                (message.id() + "." + message.time() + "." + message.body())
                    .getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void theMessageIsFilledInAndSigned() throws GeneralSecurityException {
    carrier().carry(PHONE, "012345");

    assertThat(messages).hasSize(1);
    Message message = messages.getFirst();
    assertThat(message.body()).isEqualTo("{\"to\":\"13800138000\",\"text\":\"验证码 012345\"}");
    assertThat(message.time()).isEqualTo("1772323200");
    assertThat(message.signature()).isEqualTo(signature(message));
  }

  @Test
  void aGatewayThatStumblesIsAskedAgainWithTheSameMessage() {
    answers.add(503);

    carrier().carry(PHONE, "012345");

    assertThat(messages).hasSize(2);
    assertThat(messages.get(0).id()).isEqualTo(messages.get(1).id());
  }

  @Test
  void aRefusalIsNotRepeatedAndTellsNothing() {
    answers.add(400);

    assertThatExceptionOfType(CarrierException.class)
        .isThrownBy(() -> carrier().carry(PHONE, "012345"))
        .withMessage("the gateway refuses the message: 400");
    assertThat(messages).hasSize(1);
  }

  @Test
  void aGatewayThatKeepsFailingIsLeftAlone() {
    HttpGatewayCarrier carrier = carrier();
    for (int i = 0; i < 40; i++) {
      answers.add(500);
    }
    for (int i = 0; i < 8; i++) {
      assertThatExceptionOfType(CarrierException.class)
          .isThrownBy(() -> carrier.carry(PHONE, "012345"));
    }

    assertThat(messages).hasSize(10);
  }

  @Test
  void nobodyThereIsAnError() {
    HttpGatewayCarrier carrier = carrier();
    gateway.stop(0);

    assertThatExceptionOfType(CarrierException.class)
        .isThrownBy(() -> carrier.carry(PHONE, "012345"))
        .withMessage("the gateway is away");
  }

  @Test
  void theConsoleShowsTheCodeAndOnlyTheMaskOfTheNumber() {
    List<String> lines = new ArrayList<>();

    new ConsoleCarrier(lines::add).carry(PHONE, "012345");

    assertThat(lines)
        .singleElement()
        .asString()
        .contains("012345", "138****8000", "单机试用")
        .doesNotContain("13800138000");
  }
}
