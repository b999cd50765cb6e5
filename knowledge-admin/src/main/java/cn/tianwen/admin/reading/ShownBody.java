package cn.tianwen.admin.reading;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * HTML that a browser may show. Bodies are sanitised when they are taken in; they are here once
 * more, so that nothing which got in another way can act in the name of a reviewer.
 */
final class ShownBody {

  private static final String PICTURE = "picture:";

  private static final Safelist ALLOWED =
      new Safelist()
          .addTags("h2", "h3", "h4", "p", "ul", "ol", "li", "blockquote", "br")
          .addTags("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td")
          .addTags("strong", "em", "sub", "sup", "img")
          .addAttributes("th", "colspan", "rowspan", "scope")
          .addAttributes("td", "colspan", "rowspan")
          .addAttributes("ol", "start")
          .addAttributes("img", "src", "alt")
          .addProtocols("img", "src", "picture");

  private ShownBody() {}

  /** A body with places marked. */
  static String of(String html, List<Mark> marks) {
    Document document = new Cleaner(ALLOWED).clean(Jsoup.parseBodyFragment(html));
    document.outputSettings().prettyPrint(false);
    Element body = document.body();
    new PlaceMarker(marks).mark(body);
    body.select("img").forEach(ShownBody::showPicture);
    body.select("table")
        .forEach(table -> table.wrap("<div class=\"table\" tabindex=\"0\" role=\"group\"></div>"));
    return body.html();
  }

  /** A plain text with places marked. */
  static String ofText(String text, List<Mark> marks) {
    Document document = Document.createShell("");
    document.outputSettings().prettyPrint(false);
    Element body = document.body().appendText(text);
    new PlaceMarker(marks).mark(body);
    return body.html();
  }

  private static void showPicture(Element picture) {
    String source = picture.attr("src");
    if (!source.startsWith(PICTURE)) {
      picture.remove();
      return;
    }
    picture.attr("src", "/pictures/" + source.substring(PICTURE.length()));
    picture.attr("alt", picture.attr("alt")).attr("loading", "lazy");
  }
}
