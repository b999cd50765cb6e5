package cn.tianwen.editorial;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a version of an item says. Texts hold no personal numbers: they are masked when
 * they are taken in.
 *
 * @param title 2..100 characters
 * @param topic only with {@link ContentKind#LOCAL_INDUSTRY}
 * @param industry code; null while unknown
 * @param crops standard names of crops or animals
 * @param author who wrote it, as shown; 0..100 characters
 * @param summary 0..500 characters
 * @param problem what was wrong; only with {@link ContentKind#CASE}, 0..5,000 characters
 * @param body sanitised HTML: h2..h4, p, ul, ol, li, table, thead, tbody, tr, th, td, blockquote,
 *     strong, em, sub, sup, br, img with {@code src="picture:<SHA-256>"} and alt; with a case: the
 *     solution. At most 2,000,000 characters
 * @param intellectualProperty whose work it is
 * @param original the file it was taken from, if any. A PDF is published as its own pages, anything
 *     else as {@code body}
 */
public record ItemText(
    String title,
    @Nullable IndustryTopic topic,
    @Nullable String industry,
    List<String> crops,
    String author,
    String summary,
    String problem,
    String body,
    IntellectualProperty intellectualProperty,
    @Nullable OriginalFile original) {

  /** Strips what is one line; copies the list. */
  public ItemText {
    title = title.strip();
    crops = List.copyOf(crops);
    author = author.strip();
    summary = summary.strip();
    problem = problem.strip();
  }
}
