package cn.tianwen.admin.access;

import static cn.tianwen.access.Rule.ADMINISTRATOR_OR_HERE;
import static cn.tianwen.access.Rule.EVERYBODY;
import static cn.tianwen.access.Rule.NOBODY;
import static cn.tianwen.access.Rule.SIGNED_IN;
import static cn.tianwen.accounts.rights.Operation.PUBLISH_CONTENT;
import static cn.tianwen.accounts.rights.Operation.REVIEW_CONTENT;
import static cn.tianwen.accounts.rights.Operation.SUBMIT_CONTENT;

import cn.tianwen.access.AccountRows;
import cn.tianwen.access.Caller.SignIn;
import cn.tianwen.access.Endpoint;
import cn.tianwen.access.Outcome;
import cn.tianwen.access.PeopleRows;
import cn.tianwen.access.RosterRows;
import cn.tianwen.access.Row;
import cn.tianwen.access.Rule;
import cn.tianwen.access.Thing;
import cn.tianwen.accounts.rights.AccessRules;
import cn.tianwen.accounts.rights.Operation;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.accounts.rights.Scope;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One row for each endpoint of the back office. Requests carry an old revision: nothing changes.
 */
final class ContentRows {

  /** Drafts of all places, and one of an expert. */
  static final Row.Kind ITEM = new Row.Kind("item");

  private static final AccessRules RIGHTS = new AccessRules();
  private static final List<Operation> READING =
      List.of(SUBMIT_CONTENT, REVIEW_CONTENT, PUBLISH_CONTENT);
  private static final String NONE = "00000000-0000-4000-8000-000000000000";
  private static final String OLD = "revision=999";
  private static final List<Row> OWN = own();
  private static final Set<Endpoint> OWN_ENDPOINTS =
      OWN.stream().map(Row::endpoint).collect(Collectors.toUnmodifiableSet());

  private ContentRows() {}

  static List<Row> all() {
    return Stream.of(OWN, application(), AccountRows.rows(), PeopleRows.rows(), RosterRows.rows())
        .flatMap(List::stream)
        .toList();
  }

  /** Whether a row is about what only this application has. */
  static boolean isOfThisApplication(Row row) {
    return OWN_ENDPOINTS.contains(row.endpoint());
  }

  private static List<Row> own() {
    return Stream.of(lists(), items(), steps(), reviews(), files()).flatMap(List::stream).toList();
  }

  private static List<Row> lists() {
    return List.of(
        // Leads to the queue.
        Row.of("GET", "/", EVERYBODY),
        Row.of("GET", "/queue", SIGNED_IN),
        Row.of("GET", "/items", SIGNED_IN),
        Row.of("GET", "/items.csv", SIGNED_IN),
        Row.of("POST", "/items/bulk", SIGNED_IN).form("action=SUBMIT"),
        Row.of("POST", "/items/filters", SIGNED_IN).form("list=ITEMS&name=x&kind=CASE"),
        Row.of("POST", "/items/filters/{id}/remove", SIGNED_IN)
            .as("/items/filters/" + NONE + "/remove")
            .form("list=ITEMS"));
  }

  private static List<Row> items() {
    return List.of(
        Row.of("GET", "/items/new", who(SUBMIT_CONTENT)),
        Row.of("POST", "/items", who(SUBMIT_CONTENT)).form("title=x"),
        Row.of("POST", "/items/autosave", who(SUBMIT_CONTENT)).form("title=x"),
        Row.of("POST", "/items/paste", who(SUBMIT_CONTENT)).form("html=x"),
        Row.of("GET", "/items/upload", who(SUBMIT_CONTENT)),
        Row.of("POST", "/items/upload", who(SUBMIT_CONTENT)).form("region=1"),
        Row.of("GET", "/items/upload/{id}", SIGNED_IN.butMissing()).as("/items/upload/" + NONE),
        Row.of("GET", "/items/{id}", reading()).about(ITEM),
        Row.of("GET", "/items/{id}/versions/{number}", reading())
            .as("/items/{id}/versions/1")
            .about(ITEM),
        Row.of("GET", "/items/{id}/diff", reading()).as("/items/{id}/diff?from=1&to=1").about(ITEM),
        Row.of("GET", "/items/{id}/edit", to(SUBMIT_CONTENT)).about(ITEM),
        Row.of("GET", "/items/{id}/hints", reading()).about(ITEM),
        Row.of("GET", "/items/{id}/original", reading().butMissing()).about(ITEM),
        Row.of("POST", "/items/{id}", to(SUBMIT_CONTENT)).about(ITEM).form(OLD + "&title=x"),
        Row.of("POST", "/items/{id}/autosave", to(SUBMIT_CONTENT))
            .about(ITEM)
            .form(OLD + "&title=x"));
  }

  private static List<Row> steps() {
    return List.of(
        Row.of("POST", "/items/{id}/submit", to(SUBMIT_CONTENT)).about(ITEM).form(OLD),
        Row.of("POST", "/items/{id}/take-back", to(SUBMIT_CONTENT)).about(ITEM).form(OLD),
        Row.of("POST", "/items/{id}/revise", to(SUBMIT_CONTENT)).about(ITEM).form(OLD),
        Row.of("POST", "/items/{id}/delete", to(SUBMIT_CONTENT)).about(ITEM).form(OLD),
        Row.of("POST", "/items/{id}/schedule", to(PUBLISH_CONTENT)).about(ITEM).form(OLD),
        Row.of("POST", "/items/{id}/withdraw", to(PUBLISH_CONTENT))
            .about(ITEM)
            .form(OLD + "&reason=reason&confirmed=true"));
  }

  private static List<Row> reviews() {
    return List.of(
        Row.of("GET", "/reviews/{id}", reading()).about(ITEM),
        Row.of("POST", "/reviews/{id}", to(REVIEW_CONTENT))
            .about(ITEM)
            .form(OLD + "&decision=RETURNED&comment=not+yet"),
        Row.of("POST", "/reviews/{id}/findings/{finding}/dismiss", deciding().butMissing())
            .as("/reviews/{id}/findings/" + NONE + "/dismiss")
            .about(ITEM)
            .form("reason=checked"),
        Row.of("POST", "/reviews/{id}/findings/{finding}/restore", deciding().butMissing())
            .as("/reviews/{id}/findings/" + NONE + "/restore")
            .about(ITEM)
            .form(""));
  }

  private static List<Row> files() {
    return List.of(
        Row.of("POST", "/pictures", who(SUBMIT_CONTENT)).file("picture", "x=y"),
        Row.of("GET", "/pictures/{key:[0-9a-f]{64}}", SIGNED_IN.butMissing())
            .as("/pictures/" + "0".repeat(64)),
        Row.of("POST", "/items/{id}/issue", to(PUBLISH_CONTENT))
            .about(ITEM)
            .form("edition=TEXT&name=Li"),
        Row.of("GET", "/items/{id}/issue/{code}/progress", reading().butMissing())
            .as("/items/{id}/issue/none/progress")
            .about(ITEM),
        Row.of("GET", "/items/{id}/issue/{code}/file", reading().butMissing())
            .as("/items/{id}/issue/none/file")
            .about(ITEM),
        Row.of("GET", "/trace", who(PUBLISH_CONTENT)),
        Row.of("POST", "/trace", who(PUBLISH_CONTENT)).form(""));
  }

  /** The application itself. */
  private static List<Row> application() {
    return List.of(
        Row.of("GET", "/webjars/**", EVERYBODY).as("/webjars/htmx.org/dist/htmx.min.js"),
        Row.of("GET", "/**", EVERYBODY).as("/web/base.css"),
        Row.of("GET", "/v3/api-docs", EVERYBODY),
        Row.of("GET", "/v3/api-docs.yaml", EVERYBODY),
        Row.of("GET", "/actuator", ADMINISTRATOR_OR_HERE),
        Row.of("GET", "/actuator/health", EVERYBODY),
        Row.of("GET", "/actuator/health/**", EVERYBODY).as("/actuator/health/liveness"),
        Row.of("GET", "/actuator/info", ADMINISTRATOR_OR_HERE),
        Row.of("GET", "/actuator/metrics", ADMINISTRATOR_OR_HERE),
        Row.of("GET", "/actuator/metrics/{requiredMetricName}", ADMINISTRATOR_OR_HERE)
            .as("/actuator/metrics/jvm.memory.used"),
        Row.of("GET", "/actuator/prometheus", ADMINISTRATOR_OR_HERE),
        Row.of(Endpoint.ANY, "/error", NOBODY));
  }

  /**
   * Whoever may do an operation to anything, be it only their own; others learn that they may not.
   */
  private static Rule who(Operation operation) {
    return signedIn(
        (caller, thing) -> {
          Scope scope = RIGHTS.scope(caller.principal(), operation);
          return scope.isNothing() ? Outcome.REFUSED : Outcome.OPEN;
        });
  }

  /** Whoever may write, review or publish the item; for others it does not exist. */
  private static Rule reading() {
    return signedIn(
        (caller, thing) -> mayRead(caller.principal(), thing) ? Outcome.OPEN : Outcome.HIDDEN);
  }

  /** Whoever may do an operation to the item; who may only read it is refused. */
  private static Rule to(Operation operation) {
    return signedIn(
        (caller, thing) -> {
          if (!mayRead(caller.principal(), thing)) {
            return Outcome.HIDDEN;
          }
          return may(caller.principal(), operation, thing) ? Outcome.OPEN : Outcome.REFUSED;
        });
  }

  /** Whoever may review or publish the item; who may only write it is refused. */
  private static Rule deciding() {
    return signedIn(
        (caller, thing) -> {
          if (!mayRead(caller.principal(), thing)) {
            return Outcome.HIDDEN;
          }
          return may(caller.principal(), REVIEW_CONTENT, thing)
                  || may(caller.principal(), PUBLISH_CONTENT, thing)
              ? Outcome.OPEN
              : Outcome.REFUSED;
        });
  }

  private static boolean mayRead(Principal who, @Nullable Thing thing) {
    return READING.stream().anyMatch(operation -> may(who, operation, thing));
  }

  private static boolean may(Principal who, Operation operation, @Nullable Thing thing) {
    if (thing == null) {
      throw new IllegalStateException("A rule about items has none");
    }
    return RIGHTS.may(who, operation, thing.target());
  }

  private static Rule signedIn(Rule rule) {
    return (caller, thing) ->
        caller.signIn() == SignIn.COMPLETE ? rule.expected(caller, thing) : Outcome.SIGN_IN;
  }
}
