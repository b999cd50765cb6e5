package cn.tianwen.search.publications;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The body of an item as it stands on a page. It was sanitised when it was taken in, and is once
 * more here, where it meets browsers.
 */
final class PublicationBody {

  private static final Pattern PICTURE = Pattern.compile("picture:([0-9a-f]{64})");

  private static final Safelist ALLOWED =
      new Safelist()
          .addTags(
              "h2",
              "h3",
              "h4",
              "p",
              "ul",
              "ol",
              "li",
              "table",
              "caption",
              "thead",
              "tbody",
              "tr",
              "th",
              "td",
              "blockquote",
              "strong",
              "em",
              "sub",
              "sup",
              "br",
              "img")
          .addAttributes("img", "src", "alt")
          .addAttributes("th", "colspan", "rowspan")
          .addAttributes("td", "colspan", "rowspan")
          .addProtocols("img", "src", "picture");

  private PublicationBody() {}

  /**
   * HTML for a page: pictures by their addresses, tables that scroll by themselves.
   *
   * @param number publication number
   */
  static String html(String number, String body) {
    Document clean = clean(body);
    for (Element picture : clean.select("img")) {
      Matcher key = PICTURE.matcher(picture.attr("src"));
      if (key.matches()) {
        picture.attr(
            "src",
            UriComponentsBuilder.fromPath("/publications/{number}/pictures/{key}")
                .build(number, key.group(1))
                .toString());
        picture.attr("loading", "lazy");
      } else {
        picture.remove();
      }
    }
    for (Element table : clean.select("table")) {
      table.wrap("<div class=\"table\" role=\"region\" aria-label=\"表格\" tabindex=\"0\"></div>");
    }
    return clean.body().html();
  }

  /** The text alone, a line for each block. */
  static String text(String body) {
    return clean(body).body().wholeText().replaceAll("[ \\t]*\\R\\s*", "\n").strip();
  }

  private static Document clean(String body) {
    Document dirty = Jsoup.parseBodyFragment(body);
    // Between two blocks stands nothing in the text of either.
    dirty.select("h2, h3, h4, p, li, tr, blockquote, br").after("\n");
    Document clean = new Cleaner(ALLOWED).clean(dirty);
    clean.outputSettings().prettyPrint(false);
    return clean;
  }
}
