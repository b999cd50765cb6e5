package cn.tianwen.editorial.internal;

import cn.tianwen.editorial.TextMask;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The HTML of a body: what may stand in it, what it holds, and how numbers in it are masked. */
public final class BodyMarkup {

  /** Elements that hold lines of text of their own. */
  public static final String BLOCKS = "h2, h3, h4, p, li, td, th, blockquote";

  private static final String INLINE = "strong, em, sub, sup";

  private static final Set<String> ELEMENTS =
      Set.of(
          "h2",
          "h3",
          "h4",
          "p",
          "ul",
          "ol",
          "li",
          "table",
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
          "img");

  private static final Set<String> OF_PICTURES = Set.of("src", "alt");

  private static final Pattern PICTURE = Pattern.compile("picture:([0-9a-f]{64})");

  private BodyMarkup() {}

  /** Whether a body has only what may stand in one, and pictures only by their key. */
  public static boolean isClean(String html) {
    Element body = parse(html).body();
    return body.nodeStream().filter(node -> node != body).allMatch(BodyMarkup::isClean);
  }

  private static boolean isClean(Node node) {
    return node instanceof TextNode
        || (node instanceof Element element
            && ELEMENTS.contains(element.normalName())
            && (element.normalName().equals("img")
                ? isPicture(element)
                : element.attributesSize() == 0));
  }

  private static boolean isPicture(Element element) {
    return PICTURE.matcher(element.attr("src")).matches()
        && element.attributes().asList().stream()
            .map(Attribute::getKey)
            .allMatch(OF_PICTURES::contains);
  }

  /** Keys of the pictures in a body. */
  public static Set<String> pictures(String html) {
    return PICTURE
        .matcher(html)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether there is anything to read or to see. */
  public static boolean isEmpty(String html) {
    return !PICTURE.matcher(html).find() && parse(html).body().text().isBlank();
  }

  /**
   * The body with the numbers in its texts masked; exactly as it was when there is none. Keys of
   * pictures stay, whatever they look like. A number across bold and plain characters costs its
   * block the bold ones.
   */
  public static String mask(String html, TextMask mask) {
    Document document = parse(html);
    boolean changed = maskTexts(document.body(), mask);
    for (Element block : document.body().select(BLOCKS)) {
      String whole = block.wholeText();
      if (!mask.mask(whole).equals(whole) && !block.select(INLINE).isEmpty()) {
        block.select(INLINE).unwrap();
        joinTexts(block);
        maskTexts(block, mask);
        changed = true;
      }
    }
    return changed ? document.body().html() : html;
  }

  private static boolean maskTexts(Element within, TextMask mask) {
    boolean changed = false;
    for (Element element : within.select("*")) {
      for (TextNode text : element.textNodes()) {
        String masked = mask.mask(text.getWholeText());
        changed |= !masked.equals(text.getWholeText());
        text.text(masked);
      }
      if (element.hasAttr("alt")) {
        String masked = mask.mask(element.attr("alt"));
        changed |= !masked.equals(element.attr("alt"));
        element.attr("alt", masked);
      }
    }
    return changed;
  }

  private static void joinTexts(Element block) {
    Node child = block.childNodeSize() == 0 ? null : block.childNode(0);
    while (child != null) {
      Node next = child.nextSibling();
      if (child instanceof TextNode first && next instanceof TextNode second) {
        first.text(first.getWholeText() + second.getWholeText());
        second.remove();
      } else {
        child = next;
      }
    }
  }

  private static Document parse(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    return document;
  }
}
