package cn.tianwen.search.access;

import static cn.tianwen.access.Rule.EVERYBODY;

import cn.tianwen.access.Row;
import java.util.List;

/** 找专家 is for everybody, and so is what experts show of themselves. */
final class ExpertRows {

  private ExpertRows() {}

  static List<Row> rows() {
    return List.of(
        Row.of("GET", "/experts", EVERYBODY),
        Row.of("GET", "/experts/suggestions", EVERYBODY).as("/experts/suggestions?q=li"),
        Row.of("GET", "/experts/{number}", EVERYBODY.butMissing()).as("/experts/none"),
        Row.of("GET", "/experts/{number}/photo", EVERYBODY.butMissing()).as("/experts/none/photo"),
        Row.of("GET", "/api/experts", EVERYBODY),
        Row.of("GET", "/api/experts/suggest", EVERYBODY).as("/api/experts/suggest?q=li"),
        Row.of("GET", "/api/experts/{number}", EVERYBODY.butMissing()).as("/api/experts/none"));
  }
}
