package cn.tianwen.search.access;

import static cn.tianwen.access.Rule.EVERYBODY;
import static cn.tianwen.access.Rule.SIGNED_IN;

import cn.tianwen.access.Row;
import java.util.List;

/**
 * What is published is for everybody, and so is the check of a file. Copies are for who signed in.
 */
final class PublicationRows {

  private static final String NONE = "TW-440000-2020-000001";

  private PublicationRows() {}

  static List<Row> rows() {
    return List.of(
        Row.of("GET", "/publications", EVERYBODY),
        Row.of("GET", "/publications/{number}", EVERYBODY.butMissing()).as("/publications/" + NONE),
        Row.of("GET", "/publications/{number}/pictures/{key}", EVERYBODY.butMissing())
            .as("/publications/" + NONE + "/pictures/" + "0".repeat(64)),
        Row.of("GET", "/publications/{number}/files/{edition}", EVERYBODY.butMissing())
            .as("/publications/" + NONE + "/files/text"),
        Row.of("POST", "/publications/{number}/copies", SIGNED_IN.butMissing())
            .as("/publications/" + NONE + "/copies")
            .form("edition=TEXT"),
        Row.of("GET", "/publications/{number}/copies/{code}", SIGNED_IN.butMissing())
            .as("/publications/" + NONE + "/copies/none"),
        Row.of("GET", "/publications/{number}/copies/{code}/file", SIGNED_IN.butMissing())
            .as("/publications/" + NONE + "/copies/none/file"),
        Row.of("GET", "/api/publications", EVERYBODY),
        Row.of("GET", "/api/publications/{number}", EVERYBODY.butMissing())
            .as("/api/publications/" + NONE),
        Row.of("GET", "/verify", EVERYBODY),
        // An unknown code is an answer, too.
        Row.of("GET", "/verify/{code}", EVERYBODY).as("/verify/2222-2222-2222"),
        Row.of("POST", "/verify/file", EVERYBODY).file("file", "x=y"),
        Row.of("GET", "/api/verify/{code}", EVERYBODY).as("/api/verify/222222222222"),
        Row.of("POST", "/api/verify", EVERYBODY)
            .json("{\"sha256\":\"" + "0".repeat(64) + "\"}")
            .withoutToken());
  }
}
