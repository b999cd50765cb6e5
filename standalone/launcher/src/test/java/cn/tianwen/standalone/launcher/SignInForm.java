package cn.tianwen.standalone.launcher;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The page to sign in on, as a browser without scripts uses it. */
final class SignInForm {

  private static final Pattern TOKEN =
      Pattern.compile(
          "name=\"_csrf\"[^>]*value=\"([^\"]+)\"|value=\"([^\"]+)\"[^>]*name=\"_csrf\"");

  private final URI site;
  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  SignInForm(URI site) {
    this.site = site;
  }

  String page() throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(site.resolve("/sign-in")).build()).body();
  }

  /** Signs in with what the page says of a sample account; the path that it leads to. */
  String signInAsSample(String account) throws IOException, InterruptedException {
    String page = page();
    Matcher password =
        Pattern.compile("<code>" + account + "</code></td><td><code>([^<]+)</code>").matcher(page);
    Matcher token = TOKEN.matcher(page);
    if (!password.find() || !token.find()) {
      throw new AssertionError("no sample account " + account + " or no form in: " + page);
    }
    Map<String, String> fields =
        Map.of(
            "account",
            account,
            "password",
            password.group(1),
            "_csrf",
            token.group(1) == null ? token.group(2) : token.group(1));
    HttpResponse<String> answer =
        send(
            HttpRequest.newBuilder(site.resolve("/sign-in/password"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", site.toString())
                .POST(BodyPublishers.ofString(encoded(fields)))
                .build());
    return answer
        .headers()
        .firstValue("Location")
        .map(location -> site.resolve(location).getPath())
        .orElseThrow(() -> new AssertionError(answer.statusCode() + " " + answer.body()));
  }

  private static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(
            field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return browser.send(request, BodyHandlers.ofString());
  }
}
