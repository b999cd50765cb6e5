package cn.tianwen.editorial.internal;

import cn.tianwen.editorial.TextMask;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
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

  private static final Map<String, Set<String>> ALLOWED =
      Map.ofEntries(
          Map.entry("h2", Set.of()),
          Map.entry("h3", Set.of()),
          Map.entry("h4", Set.of()),
          Map.entry("p", Set.of()),
          Map.entry("ul", Set.of()),
          Map.entry("ol", Set.of("start")),
          Map.entry("li", Set.of()),
          Map.entry("table", Set.of()),
          Map.entry("thead", Set.of()),
          Map.entry("tbody", Set.of()),
          Map.entry("tr", Set.of()),
          Map.entry("th", Set.of("colspan", "rowspan")),
          Map.entry("td", Set.of("colspan", "rowspan")),
          Map.entry("blockquote", Set.of()),
          Map.entry("strong", Set.of()),
          Map.entry("em", Set.of()),
          Map.entry("sub", Set.of()),
          Map.entry("sup", Set.of()),
          Map.entry("br", Set.of()),
          Map.entry("img", Set.of("src", "alt")));

  private static final Pattern PICTURE = Pattern.compile("picture:([0-9a-f]{64})");

  private BodyMarkup() {}

  /** Whether a body has only what may stand in one, and pictures only by their key. */
  public static boolean isClean(String html) {
    return parse(html).body().select("*").stream()
        .filter(element -> !element.normalName().equals("body"))
        .allMatch(BodyMarkup::isClean);
  }

  private static boolean isClean(Element element) {
    Set<String> attributes = ALLOWED.get(element.normalName());
    return attributes != null
        && element.attributes().asList().stream()
            .map(Attribute::getKey)
            .allMatch(attributes::contains)
        && (!element.normalName().equals("img") || PICTURE.matcher(element.attr("src")).matches());
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
    Matcher picture = PICTURE.matcher(html);
    return !picture.find() && parse(html).body().text().isBlank();
  }

  /**
   * The body with the numbers in its texts masked; exactly as it was when there is none. Keys of
   * pictures stay, whatever they look like. A number across bold and plain characters costs its
   * block the bold ones.
   */
  public static String mask(String html, TextMask mask) {
    Document document = parse(html);
    boolean changed = false;
    for (Element block : document.body().select(BLOCKS)) {
      changed |= maskAcross(block, mask);
    }
    for (Element element : document.body().select("*")) {
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
    return changed ? document.body().html() : html;
  }

  /** Makes one text of what stands in bold and plain, if a number goes across them. */
  private static boolean maskAcross(Element block, TextMask mask) {
    String whole = block.wholeText();
    boolean across =
        !block.select(INLINE).isEmpty()
            && !mask.mask(whole).equals(whole)
            && block.select("*").stream()
                .flatMap(element -> element.textNodes().stream())
                .map(TextNode::getWholeText)
                .allMatch(text -> mask.mask(text).equals(text));
    if (across) {
      block.select(INLINE).unwrap();
      joinTexts(block);
    }
    return across;
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
