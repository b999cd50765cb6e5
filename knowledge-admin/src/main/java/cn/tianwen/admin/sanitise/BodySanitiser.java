package cn.tianwen.admin.sanitise;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Takes in HTML from anywhere. What comes out holds nothing but the elements of {@code
 * ItemText.body}, in one form: cleaning it again changes nothing. Keeps no state; thread-safe.
 */
public final class BodySanitiser {

  /** Nested deeper, elements are taken as siblings. */
  private static final int DEEPEST = 200;

  private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!?]");

  private static final Pattern ENTITY =
      Pattern.compile("&(?:[a-zA-Z]{2,8}|#\\d{2,6}|#x[0-9a-fA-F]{2,6});");

  /** Never shown, or shown by running something. */
  private static final String NO_CONTENT =
      "script, style, noscript, template, iframe, frame, frameset, object, embed, applet, svg, math,"
          + " canvas, audio, video, select, button, title, head, meta, link, base, del, dialog";

  /**
   * The body of an item out of any HTML; a text without any tag is taken as it is, each line a
   * paragraph.
   *
   * @param pictures what becomes of pictures
   */
  public CleanBody clean(String html, PictureIntake pictures) {
    Document document = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(markup(html), "");
    document.select(NO_CONTENT).remove();
    WordMarkup.tidy(document);
    BodyPictures kept = new BodyPictures(pictures);
    kept.rewrite(document);
    Document result = new Document("").outputSettings(BodySafelist.settings());
    Element body = result.appendElement("body");
    new BlockWriter(body, HeadingLevels.of(document)).write(document.body());
    return new CleanBody(BodySafelist.enforce(body.html()), kept.lost());
  }

  /** The same without new pictures. */
  public String clean(String html) {
    return clean(html, PictureIntake.REFERENCES).html();
  }

  private static String markup(String html) {
    if (TAG.matcher(html).find()) {
      return html;
    }
    String escaped =
        ENTITY.matcher(html).find() ? html : html.replace("&", "&amp;").replace("<", "&lt;");
    StringBuilder paragraphs = new StringBuilder();
    escaped.lines().forEach(line -> paragraphs.append("<p>").append(line).append("</p>"));
    return paragraphs.toString();
  }
}
