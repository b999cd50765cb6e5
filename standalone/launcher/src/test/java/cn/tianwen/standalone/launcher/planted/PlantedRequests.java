package cn.tianwen.standalone.launcher.planted;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Sends requests with numbers in every part, and looks into every part of the answers. */
public final class PlantedRequests {

  private static final List<Map<String, String>> CALLERS =
      List.of(
          Map.of("Accept", "text/html"),
          Map.of("Accept", "application/json"),
          Map.of("Accept", "text/html", "HX-Request", "true"));

  /**
   * Fields of a form that was refused: they give back what was typed to who typed it, to be
   * corrected, in an answer that nobody keeps.
   */
  private static final Pattern FIELDS =
      Pattern.compile("<input\\b[^>]*>|<textarea\\b.*?</textarea>", Pattern.DOTALL);

  /** Nothing carries codes in the tests. */
  private static final int AWAY = 503;

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

  private final URI site;
  private final PlantedNumbers numbers;
  private final Findings findings;
  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private String formToken = "";
  private int sent;

  /** Sends to this site. */
  public PlantedRequests(URI site, PlantedNumbers numbers, Findings findings) {
    this.site = site;
    this.numbers = numbers;
    this.findings = findings;
  }

  /** How many requests were answered. */
  public int sent() {
    return sent;
  }

  /** Opens a path with each of the parameters in turn holding a number. */
  public void openWith(String path, String... parameters) throws IOException, InterruptedException {
    for (String parameter : parameters) {
      String place = "parameter " + parameter + " of " + path;
      for (Map<String, String> caller : CALLERS) {
        String separator = path.contains("?") ? "&" : "?";
        send(
            place,
            request(path + separator + parameter + "=" + encode(numbers.one(place)), caller));
        send(
            place,
            request(path + separator + parameter + "=" + encode(numbers.three(place)), caller));
      }
    }
  }

  /** Opens a path with a number in place of {@code {}}. */
  public void openPath(String path) throws IOException, InterruptedException {
    for (Map<String, String> caller : CALLERS) {
      String place = "path " + path;
      String segment = encode(numbers.one(place)).replace("+", "%20");
      send(place, request(path.replace("{}", segment), caller));
    }
  }

  /** Posts JSON with numbers in place of {@code {}}; other %s in it are kept. */
  public HttpResponse<String> postJson(String path, String body, boolean everySpelling)
      throws IOException, InterruptedException {
    String place = "JSON to " + path + " " + body;
    String filled =
        everySpelling ? body.replace("{}", numbers.all(place)) : fill(place, body, false);
    return send(
        place,
        request(path, CALLERS.get(1))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(filled)));
  }

  /** Posts a form with numbers in place of {@code {}}, from a page of the site. */
  public HttpResponse<String> postForm(String path, String form, Map<String, String> headers)
      throws IOException, InterruptedException {
    String place = "form to " + path + " " + form;
    HttpRequest.Builder request =
        request(path, CALLERS.get(0))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", "same-origin")
            .POST(BodyPublishers.ofString(fill(place, form, true)));
    headers.forEach(request::setHeader);
    return send(place, request);
  }

  /** Sends a file, with numbers in place of {@code {}} in its name and in its content. */
  public HttpResponse<String> postFile(
      String path, String fields, String field, String name, String content)
      throws IOException, InterruptedException {
    String place = "file to " + path;
    StringBuilder body = new StringBuilder();
    for (String pair : fields.split("&")) {
      String[] part = pair.split("=", 2);
      body.append(
          "--part\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
              .formatted(part[0], part[1]));
    }
    body.append(
        "--part\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n\r\n%s\r\n--part--\r\n"
            .formatted(field, fill(place + " name", name, false), fill(place, content, false)));
    return send(
        place,
        request(path, CALLERS.get(0))
            .header("Content-Type", "multipart/form-data; boundary=part")
            .header("Sec-Fetch-Site", "same-origin")
            .POST(BodyPublishers.ofString(body.toString())));
  }

  /** Opens a page of the site. */
  public HttpResponse<String> open(String page) throws IOException, InterruptedException {
    return send("page " + page, request(page, CALLERS.get(0)));
  }

  /** Keeps the cookies that an answer brings. */
  public void keep(HttpResponse<String> response) {
    response
        .headers()
        .allValues("Set-Cookie")
        .forEach(
            cookie -> {
              String[] pair = cookie.split(";", 2)[0].split("=", 2);
              cookies.put(pair[0], pair[1]);
            });
  }

  /** Opens a page of the site and keeps the cookies and the form token that it brings. */
  public void keepTokenOf(String page) throws IOException, InterruptedException {
    HttpResponse<String> response = open(page);
    keep(response);
    Matcher token = TOKEN.matcher(response.body());
    if (token.find()) {
      formToken = token.group(1);
    }
  }

  /** Sends what no proper client sends: the server itself refuses it. */
  public void sendRaw(String... lines) throws IOException {
    String place = "raw request " + lines[0];
    List<String> filled = new ArrayList<>();
    for (String line : lines) {
      filled.add(fill(place, line, false));
    }
    try (Socket socket = new Socket(site.getHost(), site.getPort())) {
      socket.setSoTimeout(10_000);
      OutputStream out = socket.getOutputStream();
      out.write((String.join("\r\n", filled) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
      socket.shutdownOutput();
      sent++;
      findings.look(
          "answer to " + place,
          new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private HttpRequest.Builder request(String path, Map<String, String> headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(site.resolve(path));
    for (String header :
        List.of(
            "User-Agent",
            "X-Forwarded-For",
            "X-Forwarded-Host",
            "X-Request-Id",
            "HX-Current-URL",
            "Accept-Language",
            "Authorization")) {
      request.header(header, ascii(header));
    }
    request.header("Referer", site + "/?text=" + encode(numbers.one("header Referer")));
    cookies.put("c" + digits("cookie name"), digits("cookie value"));
    request.header(
        "Cookie",
        cookies.entrySet().stream()
            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
            .collect(Collectors.joining("; ")));
    cookies.keySet().removeIf(name -> !name.startsWith("tianwen"));
    if (!formToken.isEmpty()) {
      request.header("X-XSRF-TOKEN", formToken);
    }
    headers.forEach(request::header);
    return request;
  }

  private HttpResponse<String> send(String place, HttpRequest.Builder request)
      throws IOException, InterruptedException {
    HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
    sent++;
    String answer = "answer %d to %s".formatted(response.statusCode(), place);
    findings.look(answer + ", headers", response.headers().map().toString());
    boolean posted = response.request().method().equals("POST");
    findings.look(
        answer, posted ? FIELDS.matcher(response.body()).replaceAll("") : response.body());
    if (response.statusCode() >= 500 && response.statusCode() != AWAY) {
      throw new AssertionError(answer + ": " + response.body());
    }
    return response;
  }

  private String fill(String place, String template, boolean encoded) {
    String filled = template;
    while (filled.contains("{}")) {
      String number = numbers.one(place);
      int at = filled.indexOf("{}");
      filled =
          filled.substring(0, at) + (encoded ? encode(number) : number) + filled.substring(at + 2);
    }
    return filled;
  }

  private String ascii(String header) {
    return numbers.one("header " + header).replaceAll("[^\\x20-\\x7e]", "-");
  }

  private String digits(String place) {
    return numbers.one(place).replaceAll("[^0-9Xx]", "");
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
