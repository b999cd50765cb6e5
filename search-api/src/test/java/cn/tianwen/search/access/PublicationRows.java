package cn.tianwen.search.access;

import static cn.tianwen.access.Rule.EVERYBODY;
import static cn.tianwen.access.Rule.SIGNED_IN;

import cn.tianwen.access.Row;
import java.util.List;

/** What is published is for everybody; copies with one's name are for oneself. */
final class PublicationRows {

  private static final String NONE = "/publications/TW-440000-2026-000000";
  private static final String CODE = "000000000000";

  private PublicationRows() {}

  static List<Row> rows() {
    return List.of(
        Row.of("GET", "/publications", EVERYBODY),
        Row.of("GET", "/publications/{number}", EVERYBODY.butMissing()).as(NONE),
        Row.of("GET", "/publications/{number}/pictures/{key}", EVERYBODY.butMissing())
            .as(NONE + "/pictures/" + "0".repeat(64)),
        Row.of("GET", "/publications/{number}/files/{edition}", EVERYBODY.butMissing())
            .as(NONE + "/files/text"),
        Row.of("POST", "/publications/{number}/copies", SIGNED_IN.butMissing())
            .as(NONE + "/copies")
            .form("edition=TEXT"),
        Row.of("GET", "/publications/{number}/copies/{code}", SIGNED_IN.butMissing())
            .as(NONE + "/copies/" + CODE),
        Row.of("GET", "/publications/{number}/copies/{code}/file", SIGNED_IN.butMissing())
            .as(NONE + "/copies/" + CODE + "/file"),
        Row.of("GET", "/api/publications", EVERYBODY),
        Row.of("GET", "/api/publications/{number}", EVERYBODY.butMissing()).as("/api" + NONE),
        Row.of("GET", "/verify", EVERYBODY),
        Row.of("GET", "/verify/{code}", EVERYBODY).as("/verify/" + CODE),
        Row.of("POST", "/verify/file", EVERYBODY).file("file", "sha256="),
        Row.of("GET", "/api/verify/{code}", EVERYBODY).as("/api/verify/" + CODE),
        Row.of("POST", "/api/verify", EVERYBODY)
            .json("{\"sha256\":\"" + "0".repeat(64) + "\"}")
            .withoutToken());
  }
}
