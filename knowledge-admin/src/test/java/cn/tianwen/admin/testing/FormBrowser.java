package cn.tianwen.admin.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser without scripts: keeps cookies, reads the token of a form before it sends it, and does
 * not follow redirects by itself.
 */
public final class FormBrowser {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final URI site;

  /** A visitor of an application. */
  public FormBrowser(URI site) {
    this.site = site;
  }

  /** Opens an address. */
  public HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(site.resolve(path)).GET());
  }

  /** Opens a page and sends a form from it. */
  public HttpResponse<String> submit(String page, String action, Map<String, String> fields) {
    return post(action, fields, token(get(page).body()));
  }

  /**
   * Sends a form with a token.
   *
   * @param fields values by name; several of one name are parted by a line feed
   */
  public HttpResponse<String> post(String action, Map<String, String> fields, String token) {
    String body =
        fields.entrySet().stream()
            .flatMap(
                field ->
                    field.getValue().lines().map(value -> field.getKey() + "=" + encoded(value)))
            .collect(Collectors.joining("&", "_csrf=" + encoded(token) + "&", ""));
    return send(
        HttpRequest.newBuilder(site.resolve(action))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", "same-origin")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** Signs in with a password. */
  public HttpResponse<String> signIn(String account, String password) {
    return submit(
        "/sign-in", "/sign-in/password", Map.of("account", account, "password", password));
  }

  /** The token of the first form of a page. */
  public static String token(String page) {
    Matcher matcher = TOKEN.matcher(page);
    if (!matcher.find()) {
      throw new AssertionError("No form with a token on the page: " + page);
    }
    return matcher.group(1);
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(
          request.header("Accept", "text/html").build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
