package cn.tianwen.search.access;

import static cn.tianwen.access.Rule.ADMINISTRATOR_OR_HERE;
import static cn.tianwen.access.Rule.EVERYBODY;
import static cn.tianwen.access.Rule.NOBODY;

import cn.tianwen.access.AccountRows;
import cn.tianwen.access.Endpoint;
import cn.tianwen.access.PeopleRows;
import cn.tianwen.access.RosterRows;
import cn.tianwen.access.Row;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who may use which endpoint: one row for each. Rows about people and institutions name an {@code
 * Operation}; what that means for a role, in the region and out of it, is asked of {@code
 * AccessRules}, so it cannot differ from the table of rights.
 */
final class AccessMatrix {

  private AccessMatrix() {}

  /**
   * All rows.
   *
   * @param requestId of an answer of 找类似 that showed {@code shownCase}
   */
  static List<Row> rows(String requestId, String shownCase) {
    return Stream.of(
            everybody(requestId, shownCase),
            ExpertRows.rows(),
            PublicationRows.rows(),
            AccountRows.rows(),
            PeopleRows.rows(),
            RosterRows.rows())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Row> everybody(String requestId, String shownCase) {
    return List.of(
        // 找类似, search and what is published are for everybody.
        Row.of("GET", "/", EVERYBODY),
        Row.of("GET", "/similar", EVERYBODY),
        Row.of("GET", "/search", EVERYBODY),
        Row.of("GET", "/suggestions", EVERYBODY).as("/suggestions?q=li"),
        Row.of("GET", "/cases/{id}", EVERYBODY).as("/cases/wogan-root"),
        Row.of("GET", "/documents/{id}", EVERYBODY).as("/documents/litchi-report"),
        Row.of("GET", "/documents/{id}/passages", EVERYBODY)
            .as("/documents/rice-handbook/passages?from=0"),
        Row.of("GET", "/documents/{id}/media", EVERYBODY).as("/documents/potato-leaflet/media"),
        Row.of("GET", "/api/search", EVERYBODY),
        Row.of("GET", "/api/suggest", EVERYBODY).as("/api/suggest?q=li"),
        Row.of("GET", "/api/cases/{id}", EVERYBODY).as("/api/cases/wogan-root"),
        Row.of("GET", "/api/documents/{id}", EVERYBODY).as("/api/documents/litchi-report"),
        Row.of("POST", "/api/similar", EVERYBODY).json("{\"text\":\"\"}").withoutToken(),
        Row.of("POST", "/api/similar/{requestId}/feedback", EVERYBODY)
            .as("/api/similar/" + requestId + "/feedback")
            .json("{\"caseId\":\"" + shownCase + "\",\"verdict\":\"EFFECTIVE\"}")
            .withoutToken(),
        Row.of("DELETE", "/api/similar/{requestId}/feedback", EVERYBODY)
            .as("/api/similar/" + requestId + "/feedback?caseId=" + shownCase)
            .withoutToken(),
        Row.of("POST", "/similar/{requestId}/feedback", EVERYBODY)
            .as("/similar/" + requestId + "/feedback")
            .form("caseId=" + shownCase + "&verdict=PARTLY")
            .withoutToken(),
        Row.of("POST", "/similar/{requestId}/feedback/undo", EVERYBODY)
            .as("/similar/" + requestId + "/feedback/undo")
            .form("caseId=" + shownCase)
            .withoutToken(),

        // Files that are the same for everybody.
        Row.of("GET", "/webjars/**", EVERYBODY).as("/webjars/htmx.org/dist/htmx.min.js"),
        Row.of("GET", "/**", EVERYBODY).as("/web/base.css"),

        // The application itself.
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
}
