package cn.tianwen.extraction.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a page from top to bottom.
 *
 * @param page from 1; null outside pages
 * @param lines cleaned lines; an empty one where the parser saw a gap between paragraphs
 */
record PageLines(@Nullable Integer page, List<String> lines) {

  PageLines {
    lines = List.copyOf(lines);
  }
}
