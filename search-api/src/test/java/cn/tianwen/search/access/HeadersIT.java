package cn.tianwen.search.access;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.search.RunningSearchApi;
import cn.tianwen.search.testing.SearchApi;
import cn.tianwen.standalone.testing.TestServers;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every answer tells browsers and caches, and what no answer tells. */
class HeadersIT {

  private final HttpClient http = HttpClient.newHttpClient();

  private HttpResponse<String> get(URI site, String address, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(site.resolve(address)).header("Accept", "text/html,*/*");
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return http.send(request.build(), BodyHandlers.ofString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/search",
        "/sign-in",
        "/people",
        "/nothing",
        "/api/search",
        "/api/nothing",
        "/api/search?page=x",
        "/web/base.css",
        "/actuator/health",
        "/v3/api-docs"
      })
  void everyAnswerCarriesThem(String address) throws Exception {
    var headers = get(SearchApi.uri(), address).headers();
    assertThat(headers.firstValue("Content-Security-Policy"))
        .get()
        .asString()
        .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
    assertThat(headers.firstValue("Server")).isEmpty();
    assertThat(headers.firstValue("X-Powered-By")).isEmpty();
    assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/search", "/people", "/sign-in", "/cases/wogan-root"})
  void whatBelongsToASessionIsForNoCache(String address) throws Exception {
    assertThat(
            get(SearchApi.uri(), address, "Cookie", "tianwen=c29tZWJvZHk")
                .headers()
                .firstValue("Cache-Control"))
        .get()
        .asString()
        .contains("no-store");
  }

  @Test
  void overTlsBrowsersAreToldToStayThere() throws Exception {
    try (RunningSearchApi api =
        SearchApi.start(
            TestServers.newDatabase(),
            Map.<String, Object>of("tianwen.sign-in.public-url", "https://tianwen.example.cn"))) {
      HttpResponse<String> page = get(api.uri(), "/sign-in");
      assertThat(page.headers().firstValue("Strict-Transport-Security"))
          .get()
          .asString()
          .contains("max-age=31536000");
      assertThat(page.headers().allValues("Set-Cookie"))
          .isNotEmpty()
          .allMatch(cookie -> cookie.startsWith("__Host-"))
          .allMatch(cookie -> cookie.contains("Secure") && cookie.contains("HttpOnly"))
          .allMatch(cookie -> cookie.contains("SameSite=Lax"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/people", "/documents/litchi-report-slides", "/v3/api-docs", "/sign-in"})
  void noAnswerRepeatsTheHostThatARequestNames(String address) throws Exception {
    assertThat(raw("GET " + address + " HTTP/1.1", "Host: evil.example", "Accept: text/html"))
        .doesNotContain("evil.example");
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET /%zz HTTP/1.1", "GET /api/search?q=%zz HTTP/1.1", "GARBAGE"})
  void whatCannotBeReadIsRefusedWithoutAWordAboutTheInside(String line) throws Exception {
    assertThat(raw(line, "Host: localhost"))
        .startsWith("HTTP/1.1 400")
        .doesNotContain("Exception", "org.apache", "\tat ");
  }

  @Test
  void measurementsAreForTheMachineItself() throws Exception {
    assertThat(get(SearchApi.uri(), "/actuator/prometheus").statusCode()).isEqualTo(200);
    assertThat(
            get(SearchApi.uri(), "/actuator/prometheus", "X-Forwarded-For", "203.0.113.7")
                .statusCode())
        .isEqualTo(404);
    assertThat(raw("GET /actuator/metrics HTTP/1.1", "Host: tianwen.example.cn"))
        .startsWith("HTTP/1.1 404");
    assertThat(
            get(SearchApi.uri(), "/actuator/health", "X-Forwarded-For", "203.0.113.7").statusCode())
        .isEqualTo(200);
  }

  private static String raw(String... lines) throws IOException {
    URI site = SearchApi.uri();
    try (Socket socket = new Socket(site.getHost(), site.getPort())) {
      socket.setSoTimeout(10_000);
      OutputStream out = socket.getOutputStream();
      out.write(
          (String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n")
              .getBytes(StandardCharsets.UTF_8));
      out.flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
