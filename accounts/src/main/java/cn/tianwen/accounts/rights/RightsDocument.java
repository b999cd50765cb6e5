package cn.tianwen.accounts.rights;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the {@linkplain AccessTable table} for people, as Markdown. */
public final class RightsDocument {

  private static final String HEAD =
      """
      # Rights

      Which role (column) may do which operation (row), and where. This page is written from `AccessTable` (accounts); a test holds it to that.

      - **本人** (`OWN`): what one owns. A need is owned by whoever reported it; an expert owns the needs that were dispatched to them. An item (内容) is owned by whoever started it.
      - **本区划** (`REGION`): what lies in the region of the role or below it. A city sees its counties, no county its neighbour.
      - **全部** (`ANY`): everything, also what has no region.
      - – : refused. Solved cases that are published may be read by everybody and are not listed.
      - Only who may grant roles everywhere makes system administrators.
      - Nobody changes, disables or erases somebody else who has a role from 审核员 (`REVIEWER`) upwards that they could not take themselves: a new phone number would be enough to sign in as them.
      - Of oneself (`EDIT_PERSON` 本人) one changes name, specialties, introduction, photo, place and availability; a farmer the region as well. Numbers, levels, titles, industries, institution and region are the centre's to change.
      - The roles of experts and officers come and go with the profile, for the person's region.

      """;

  private RightsDocument() {}

  /** The whole page. */
  public static String markdown() {
    String roles =
        Arrays.stream(Role.values())
            .map(role -> "%s<br>`%s`".formatted(role.label(), role))
            .collect(Collectors.joining(" | ", "| | ", " |\n"));
    String rule = "|---".repeat(Role.values().length + 1) + "|\n";
    return HEAD
        + roles
        + rule
        + Arrays.stream(Operation.values()).map(RightsDocument::row).collect(Collectors.joining());
  }

  private static String row(Operation operation) {
    return Arrays.stream(Role.values())
        .map(role -> cell(AccessTable.extents(operation, role)))
        .collect(
            Collectors.joining(
                " | ", "| %s `%s` | ".formatted(operation.label(), operation), " |\n"));
  }

  private static String cell(Set<Extent> extents) {
    return extents.isEmpty()
        ? "–"
        : extents.stream().map(Extent::label).collect(Collectors.joining("、"));
  }
}
