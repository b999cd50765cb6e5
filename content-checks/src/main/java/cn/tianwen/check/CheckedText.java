package cn.tianwen.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text to be checked.
 *
 * @param id of the item that it belongs to; a text is no duplicate of its own item. Empty for a new
 *     one
 * @param kind what it is for
 * @param title one line
 * @param summary one paragraph; empty when there is none
 * @param problem plain text; empty unless it is a case
 * @param body HTML; of a case: the solution
 * @param author who wrote it, as shown
 * @param industry code; null while unknown
 * @param crops names of crops or animals
 * @param rights whose work it is
 * @param pagesOfItsOwn whether it is published as the pages of an uploaded file, so that the body
 *     may be empty
 */
public record CheckedText(
    String id,
    TextKind kind,
    String title,
    String summary,
    String problem,
    String body,
    String author,
    @Nullable String industry,
    List<String> crops,
    RightsStatement rights,
    boolean pagesOfItsOwn) {

  /** Copies the list. */
  public CheckedText {
    crops = List.copyOf(crops);
  }
}
