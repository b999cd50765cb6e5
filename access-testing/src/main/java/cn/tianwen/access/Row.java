package cn.tianwen.access;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of the matrix: an endpoint, who is let in, and a request that whoever is let in may send
 * again and again, because it changes nothing.
 *
 * @param body what is sent, with {@code {caller}} for the name of who asks
 * @param about what stands in place of {@code {id}}; null when requests are about nothing
 * @param request address to ask for, with {@code {id}} for the thing
 * @param type content type of the body; null without one
 * @param exempt whether no form token is needed, because programs send it, too
 * @param last whether it ends the session
 */
public record Row(
    Endpoint endpoint,
    Rule rule,
    @Nullable Kind about,
    String request,
    @Nullable String type,
    String body,
    boolean exempt,
    boolean last) {

  /**
   * A kind of things; an application adds its own.
   *
   * @param name for messages
   */
  public record Kind(String name) {
    /** People of any role. */
    public static final Kind PERSON = new Kind("person");

    /** Institutions and centres. */
    public static final Kind INSTITUTION = new Kind("institution");
  }

  private static final String PART =
      "--part\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n%s\r\n";

  private static final Map<String, String> TYPES =
      Map.of("form", "application/x-www-form-urlencoded", "json", "application/json");

  public static Row of(String method, String address, Rule rule) {
    return new Row(new Endpoint(method, address), rule, null, address, null, "", false, false);
  }

  /** Asks for this address, which the endpoint's pattern matches. */
  public Row as(String address) {
    return new Row(endpoint, rule, about, address, type, body, exempt, last);
  }

  /** Asks about each thing of a kind. */
  public Row about(Kind kind) {
    return new Row(endpoint, rule, kind, request, type, body, exempt, last);
  }

  /** Sends a form. */
  public Row form(String content) {
    return new Row(endpoint, rule, about, request, TYPES.get("form"), content, exempt, last);
  }

  /** Sends JSON. */
  public Row json(String content) {
    return new Row(endpoint, rule, about, request, TYPES.get("json"), content, exempt, last);
  }

  /** Needs no form token. */
  public Row withoutToken() {
    return new Row(endpoint, rule, about, request, type, body, true, last);
  }

  /** Ends the session, so it is asked last. */
  public Row endingTheSession() {
    return new Row(endpoint, rule, about, request, type, body, exempt, true);
  }

  /** Whether it changes something and so needs a form token. */
  public boolean needsToken() {
    return !exempt && !method().equals("GET");
  }

  /** The method to ask with. */
  public String method() {
    return endpoint.method().equals(Endpoint.ANY) ? "GET" : endpoint.method();
  }

  /** Sends a form with a file. */
  public Row file(String field, String content) {
    StringBuilder parts = new StringBuilder();
    for (String pair : content.split("&")) {
      String[] part = pair.split("=", 2);
      parts.append(PART.formatted(part[0], "", part[1]));
    }
    parts.append(PART.formatted(field, "; filename=\"empty.jpg\"", "no picture"));
    String type = "multipart/form-data; boundary=part";
    return new Row(endpoint, rule, about, request, type, parts + "--part--\r\n", exempt, last);
  }

  /** What to send. */
  public String body(Caller caller, @Nullable Thing thing) {
    String sent = body.replace("{caller}", caller.name());
    return thing == null ? sent : thing.in(sent);
  }

  /** The address to ask for. */
  public String address(@Nullable Thing thing) {
    return thing == null ? request : thing.in(request);
  }

  @Override
  public String toString() {
    return endpoint.toString();
  }
}
