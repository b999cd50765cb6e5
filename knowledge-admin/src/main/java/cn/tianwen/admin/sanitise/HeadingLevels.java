package cn.tianwen.admin.sanitise;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Which heading of the body stands for a heading of the source. The title of an item is no part of
 * its body, so that its outermost heading is h2: where the source has h1, all move down by one.
 *
 * @param shift 1 where the source has h1, else 0
 */
record HeadingLevels(int shift) {

  private static final int INNERMOST = 4;

  static HeadingLevels of(Document document) {
    return new HeadingLevels(document.selectFirst("h1") == null ? 0 : 1);
  }

  /** The element for a heading; empty when this is none. */
  Optional<String> tag(Element element) {
    String name = element.normalName();
    if (name.length() != 2
        || name.charAt(0) != 'h'
        || name.charAt(1) < '1'
        || name.charAt(1) > '6') {
      return Optional.empty();
    }
    return Optional.of("h" + Math.min(INNERMOST, name.charAt(1) - '0' + shift));
  }
}
