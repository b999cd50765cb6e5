package cn.tianwen.access;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A browser without scripts: keeps cookies, and the token that forms carry. */
public final class HttpSession {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  private static final int MOST_REDIRECTS = 3;

  private final URI site;
  private final HttpClient http;
  private String token = "";

  public HttpSession(URI site, HttpClient.Builder http) {
    this.site = site;
    this.http =
        http.cookieHandler(new CookieManager()).followRedirects(HttpClient.Redirect.NEVER).build();
  }

  /** Opens a page, wherever it leads to, and remembers the token of its forms. */
  public HttpResponse<String> open(String address) throws IOException, InterruptedException {
    HttpResponse<String> page = send("GET", address, null, "", false);
    for (int i = 0; i < MOST_REDIRECTS && page.statusCode() == 302; i++) {
      page = send("GET", page.headers().firstValue("Location").orElseThrow(), null, "", false);
    }
    Matcher found = TOKEN.matcher(page.body());
    if (found.find()) {
      token = found.group(1);
    }
    return page;
  }

  /** Sends a form of this site, with its token. */
  public HttpResponse<String> submit(String address, String form)
      throws IOException, InterruptedException {
    return send("POST", address, "application/x-www-form-urlencoded", form, true);
  }

  /**
   * Sends any request.
   *
   * @param type of the body; null without one
   * @param withToken whether the token of the forms goes along
   */
  public HttpResponse<String> send(
      String method, String address, @Nullable String type, String body, boolean withToken)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(site.resolve(address))
            .timeout(Duration.ofSeconds(20))
            .header("Accept", address.startsWith("/api/") ? "application/json" : "text/html,*/*")
            .header("Sec-Fetch-Site", "same-origin")
            .header("Via", "1.1 proxy")
            .method(method, type == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    if (type != null) {
      request.header("Content-Type", type);
    }
    if (withToken) {
      request.header("X-XSRF-TOKEN", token);
      request.header("X-CSRF-TOKEN", token);
    }
    return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
  }
}
