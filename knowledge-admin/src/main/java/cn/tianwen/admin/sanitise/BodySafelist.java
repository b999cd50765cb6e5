package cn.tianwen.admin.sanitise;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.safety.Safelist;

/** Exactly the elements and attributes that the body of an item may hold. */
final class BodySafelist {

  /** Stands before the key of a picture in {@code src}. */
  static final String PICTURE = "picture:";

  private BodySafelist() {}

  /** A new list, because those of jsoup can be changed. */
  static Safelist safelist() {
    return new Safelist()
        .addTags("h2", "h3", "h4", "p", "ul", "ol", "li", "blockquote")
        .addTags("table", "thead", "tbody", "tr", "th", "td")
        .addTags("strong", "em", "sub", "sup", "br", "img")
        .addAttributes("img", "src", "alt")
        .addProtocols("img", "src", "picture");
  }

  /** Writes markup as it is, without line breaks of its own. */
  static OutputSettings settings() {
    return new OutputSettings().prettyPrint(false).outline(false);
  }

  /** Takes out whatever is not on the list. */
  static String enforce(String html) {
    return Jsoup.clean(html, "", safelist(), settings());
  }
}
