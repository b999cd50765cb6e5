package cn.tianwen.admin.sanitise;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Says with elements what Word and WPS say with classes and styles: headings, lists; and takes out
 * what is no content of the document, such as its table of contents, comments and deleted text.
 */
final class WordMarkup {

  private static final Pattern OUTLINE = Pattern.compile("mso-outline-level:\\s*([1-9])");
  private static final Pattern HEADING_CLASS =
      Pattern.compile("(?i)\\b(?:mso)?heading-?([1-9])\\b");

  private static final String NO_CONTENT =
      "xml, [style*=mso-hide:all], [style*=mso-element:comment-list], [style*=mso-element:header],"
          + " [style*=mso-element:footer], [class^=MsoToc], span.msoDel, span.MsoCommentReference";

  private WordMarkup() {}

  static void tidy(Document document) {
    document.select(NO_CONTENT).remove();
    document.select("[style*=display]").stream()
        .filter(element -> InlineStyle.of(element).get("display").equals("none"))
        .forEach(Element::remove);
    for (Element paragraph : document.select("p, div")) {
      level(paragraph).ifPresent(level -> paragraph.tagName("h" + level));
    }
    WordLists.convert(document);
  }

  private static Optional<Integer> level(Element paragraph) {
    String classes = paragraph.className();
    if (paragraph.selectFirst("> p, > div, > table") != null) {
      return Optional.empty();
    }
    if (classes.matches("(?i).*\\bMsoTitle\\b.*")) {
      return Optional.of(1);
    }
    Matcher outline = OUTLINE.matcher(paragraph.attr("style"));
    Matcher named = HEADING_CLASS.matcher(classes);
    if (outline.find()) {
      return Optional.of(Math.min(6, Integer.parseInt(outline.group(1))));
    }
    return named.find()
        ? Optional.of(Math.min(6, Integer.parseInt(named.group(1))))
        : Optional.empty();
  }
}
