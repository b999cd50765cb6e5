package cn.tianwen.editorial.item;

import cn.tianwen.editorial.ItemState;
import cn.tianwen.editorial.item.ItemTransitions.Transition;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws the {@linkplain ItemTransitions table} for people, as Markdown. */
public final class TransitionsDocument {

  private static final String HEAD =
      """
      # The path of an item

      What moves an item (内容) from which state to which. The drawing and the table are written from `ItemTransitions` (editorial); a test holds this page to that. What does not stand here cannot be done.

      - Writing (`SAVE`, `SUBMIT`, `TAKE_BACK`, `REVISE`, `DELETE`) needs the right `SUBMIT_CONTENT` on the item, the first and second review `REVIEW_CONTENT`, the final review and everything after it `PUBLISH_CONTENT`; see [rights](rights.md).
      - **Three people, none of whom wrote it**: nobody reviews an item that is theirs, or in which they ever wrote a word, or that they ever reviewed at another stage, in whatever version. The database itself refuses a publication without three approvals of exactly that text (SHA-256) by three such people.
      - A version that was submitted never changes. What is changed after a return or a `TAKE_BACK` is the next version, and so is every submission; each version has reviews of its own.
      - An approval needs all five points of the checklist, no open blocking finding, and in the end owner, licence, source and terms. A return needs a reason.
      - Only a draft that was never submitted can be deleted.
      - While a correction is on its way the public sees the version before it. That one may still be withdrawn or expire; the correction stays where it is.
      - The final review publishes at once, or `SIGN_OFF` leaves the item to its time. The first sign-off gives it its number `TW-<region>-<year>-<6 digits>`, counted without gaps; it never changes.

      """;

  private TransitionsDocument() {}

  /** The whole page. */
  public static String markdown() {
    return HEAD
        + "```mermaid\nstateDiagram-v2\n"
        + Stream.of(ItemState.values())
            .map(TransitionsDocument::named)
            .collect(Collectors.joining())
        + ItemTransitions.list().stream()
            .filter(row -> row.from() != row.to())
            .map(TransitionsDocument::arrow)
            .collect(Collectors.joining())
        + "```\n\n| from | what | to |\n|---|---|---|\n"
        + ItemTransitions.list().stream()
            .map(TransitionsDocument::row)
            .collect(Collectors.joining());
  }

  private static String named(ItemState state) {
    return "  %s: %s\n".formatted(state, state.label());
  }

  private static String arrow(Transition row) {
    return "  %s --> %s: %s\n".formatted(end(row.from()), end(row.to()), row.action().label());
  }

  private static String end(@Nullable ItemState state) {
    return state == null ? "[*]" : state.name();
  }

  private static String row(Transition row) {
    return "| %s | %s `%s` | %s |\n"
        .formatted(
            cell(row.from()),
            row.action().label(),
            row.action(),
            Objects.equals(row.from(), row.to()) ? "stays" : cell(row.to()));
  }

  private static String cell(@Nullable ItemState state) {
    return state == null ? "–" : "%s `%s`".formatted(state.label(), state);
  }
}
