package cn.tianwen.search.feedback;

import cn.tianwen.index.mask.PersonalDataMasker;
import cn.tianwen.index.text.TextFolder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Makes texts fit to be stored: folded, without personal data, and in valid Unicode. */
final class StoredText {

  private final TextFolder folder = new TextFolder();
  private final PersonalDataMasker masker = new PersonalDataMasker();

  /** The text to store. */
  String of(String text) {
    String masked = masker.mask(folder.fold(text));
    // PostgreSQL takes neither NUL nor half a surrogate pair.
    return new String(masked.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
        .replace("\0", "");
  }

  /** The text to store, or none; a blank text is none. */
  @Nullable String ofOptional(@Nullable String text) {
    return text == null || text.isBlank() ? null : of(text);
  }
}
