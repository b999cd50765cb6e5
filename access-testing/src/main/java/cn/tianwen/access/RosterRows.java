package cn.tianwen.access;

import static cn.tianwen.access.Rule.SIGNED_IN;
import static cn.tianwen.access.Rule.staff;
import static cn.tianwen.accounts.rights.Operation.IMPORT_PEOPLE;

import java.util.List;

/** Bringing in lists of people. A run is seen by who may; of an unknown one nobody hears. */
public final class RosterRows {

  private static final String UNKNOWN = "/people/import/00000000-0000-4000-8000-000000000000";

  private RosterRows() {}

  public static List<Row> rows() {
    return List.of(
        Row.of("GET", "/people/import", staff(IMPORT_PEOPLE)),
        Row.of("POST", "/people/import", staff(IMPORT_PEOPLE)).file("file", "kind=EXPERTS"),
        Row.of("GET", "/people/import/template.csv", SIGNED_IN)
            .as("/people/import/template.csv?kind=EXPERTS"),
        Row.of("GET", "/people/import/{id}", SIGNED_IN.butMissing()).as(UNKNOWN),
        Row.of("GET", "/people/import/{id}/progress", SIGNED_IN.butMissing())
            .as(UNKNOWN + "/progress"),
        Row.of("GET", "/people/import/{id}/rejects", SIGNED_IN.butMissing())
            .as(UNKNOWN + "/rejects"));
  }
}
