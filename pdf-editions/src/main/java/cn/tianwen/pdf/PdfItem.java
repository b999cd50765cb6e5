package cn.tianwen.pdf;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Everything that one issued file says.
 *
 * @param title 2..100 characters
 * @param kind what it is for, as shown, e.g. 培训材料
 * @param body HTML: h2..h4, p, ul, ol, li, table, thead, tbody, tr, th, td, blockquote, strong, em,
 *     sub, sup, br, img with {@code src="picture:KEY"} and alt; anything else is left out. Ignored
 *     when there is an {@code originalPdf}
 * @param problem what was wrong, plain text; null unless the item is a case
 * @param cover what stands on the first page
 * @param notice whose work it is
 * @param pictures where the pictures of the body come from
 * @param originalPdf an uploaded PDF whose pages are the body; null where {@code body} is
 * @param verifyAddress of the page that says whether this file is genuine, with its code; encoded
 *     in the QR code
 * @param code of this file, as printed; 4..40 characters
 * @param recipient for whom a copy is made; null for the public one
 * @param at when the file is issued: its date of creation and of signature
 */
public record PdfItem(
    String title,
    String kind,
    String body,
    @Nullable String problem,
    Cover cover,
    Notice notice,
    Pictures pictures,
    @Nullable Path originalPdf,
    URI verifyAddress,
    String code,
    @Nullable RecipientMark recipient,
    Instant at) {

  /** Strips the one-line texts; refuses an item without a title or a code. */
  public PdfItem {
    title = title.strip();
    kind = kind.strip();
    code = code.strip();
    if (title.isEmpty() || code.isEmpty()) {
      throw new IllegalArgumentException("a file needs a title and a code");
    }
  }

  /** The verify address as it is printed: without scheme and trailing slash. */
  public String shortAddress() {
    return verifyAddress.toString().replaceFirst("^[a-z]+://", "").replaceFirst("/$", "");
  }
}
