package cn.tianwen.search.documents.reading;

import cn.tianwen.index.document.DocumentPassage;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading of a document.
 *
 * @param level 1 for the outermost
 * @param heading its words
 * @param page page or slide that it stands on, from 1; null where the format has none
 * @param second where it begins in a recording; null outside recordings
 * @param ordinal the first passage under it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OutlineEntry(
    int level, String heading, @Nullable Integer page, @Nullable Double second, int ordinal) {

  private static final String BETWEEN = " › ";

  /** The headings in their order, each where it changes. */
  public static List<OutlineEntry> of(List<DocumentPassage> passages) {
    List<OutlineEntry> outline = new ArrayList<>();
    List<String> before = List.of();
    for (DocumentPassage passage : passages) {
      List<String> path = path(passage);
      for (int level = shared(before, path); level < path.size(); level++) {
        outline.add(
            new OutlineEntry(
                level + 1, path.get(level), passage.page(), passage.second(), passage.ordinal()));
      }
      before = path;
    }
    return List.copyOf(outline);
  }

  private static List<String> path(DocumentPassage passage) {
    return passage.heading().isEmpty() ? List.of() : List.of(passage.heading().split(BETWEEN, -1));
  }

  private static int shared(List<String> one, List<String> other) {
    int level = 0;
    while (level < Math.min(one.size(), other.size()) && one.get(level).equals(other.get(level))) {
      level++;
    }
    return level;
  }
}
