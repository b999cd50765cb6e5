package cn.tianwen.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jsoup.select.NodeTraversor;

/**
 * The body of an item, made ready for print: only what print knows, headings with addresses,
 * pictures with their size, tables with a head that can be repeated.
 */
final class PrintBody {
  private static final Safelist KNOWN =
      new Safelist()
          .addTags("h2", "h3", "h4", "p", "ul", "ol", "li", "blockquote", "br", "img")
          .addTags("table", "caption", "thead", "tbody", "tr", "th", "td")
          .addTags("strong", "em", "sub", "sup", "b", "i")
          .addAttributes("img", "src", "alt")
          .addAttributes("td", "colspan", "rowspan")
          .addAttributes("th", "colspan", "rowspan")
          .addAttributes("ol", "start")
          .addProtocols("img", "src", "picture");

  private static final Pattern LINE_END =
      Pattern.compile("(?<=[\\u2E80-\\uFFEF])\\s*\\n\\s*(?=[\\u2E80-\\uFFEF])");

  /**
   * In mm: smaller than the page, so that pictures do not drive half a page of white before them.
   */
  private static final double WIDEST = 130;

  private static final double WIDEST_IN_TABLE = 45;
  private static final double TALLEST = 150;
  private static final double MM_PER_PIXEL = 25.4 / 96;

  private final Map<String, PrintPicture> pictures = new LinkedHashMap<>();
  private final List<String> warnings = new ArrayList<>();
  private final Pictures source;
  private int headings;

  PrintBody(Pictures source) {
    this.source = source;
  }

  /** The elements to print, in order. */
  Element of(String html) {
    Element body = new Cleaner(KNOWN).clean(Jsoup.parseBodyFragment(html)).body();
    NodeTraversor.traverse((node, depth) -> joinLines(node), body);
    body.select("img").forEach(this::placePicture);
    body.select("table").forEach(PrintBody::prepareTable);
    body.select("h2, h3, h4").forEach(this::address);
    body.select("p, li, blockquote").forEach(PrintBody::dropBlank);
    PunctuationGlue.apply(body);
    FirmSpaces.apply(body);
    return body;
  }

  /** The end of a source line is no space between two ideographs. */
  private static void joinLines(Node node) {
    if (node instanceof TextNode text) {
      text.text(LINE_END.matcher(text.getWholeText()).replaceAll(""));
    }
  }

  private void address(Element heading) {
    if (heading.text().isBlank()) {
      heading.remove();
    } else {
      heading.id("h" + ++headings);
    }
  }

  private static void dropBlank(Element block) {
    if (!block.hasText() && block.select("img").isEmpty()) {
      block.remove();
    }
  }

  private void placePicture(Element image) {
    String key = image.attr("src").replaceFirst("^picture:", "");
    Optional<PrintPicture> picture = read(key);
    if (picture.isEmpty()) {
      warnings.add("图片“%s”缺失或无法读取，已用方框代替。".formatted(image.attr("alt")));
      image.replaceWith(
          new Element("p").addClass("no-picture").text("［图片缺失：" + image.attr("alt") + "］"));
      return;
    }
    pictures.put(key, picture.get());
    double width = picture.get().width() * MM_PER_PIXEL;
    double height = picture.get().height() * MM_PER_PIXEL;
    double widest = image.closest("td, th") == null ? WIDEST : WIDEST_IN_TABLE;
    double scale = Math.min(1, Math.min(widest / width, TALLEST / height));
    image.attr("style", "width:%.2fmm;height:%.2fmm".formatted(width * scale, height * scale));
    if (image.attr("alt").isBlank()) {
      image.attr("alt", "插图");
    }
    Element parent = image.parent();
    if (parent != null && parent.nameIs("p") && !parent.hasText()) {
      parent.addClass("picture");
    }
  }

  private Optional<PrintPicture> read(String key) {
    if (pictures.containsKey(key)) {
      return Optional.of(pictures.get(key));
    }
    try {
      return source.find(key).flatMap(found -> PrintPicture.read(found.bytes()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Gives a table a head where its first rows are one. */
  private static void prepareTable(Element table) {
    if (table.selectFirst("thead") == null) {
      List<Element> head =
          table.select("tr").stream()
              .takeWhile(row -> !row.select("th").isEmpty() && row.select("td").isEmpty())
              .toList();
      if (!head.isEmpty()) {
        table.prependElement("thead").appendChildren(head);
      }
    }
    // Whitespace between the parts of a table would become text of its own.
    table.select("table, thead, tbody, tr").stream()
        .flatMap(part -> part.textNodes().stream())
        .filter(TextNode::isBlank)
        .toList()
        .forEach(TextNode::remove);
  }

  /** Pictures by key that the body shows. */
  Map<String, PrintPicture> pictures() {
    return pictures;
  }

  /** What a person should look at. */
  List<String> warnings() {
    return warnings;
  }
}
