package cn.tianwen.editorial.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A part of a body that is compared as one.
 *
 * @param tag of HTML: h2..h4, p, li, tr, blockquote or img
 * @param text as people read it; cells of a row are parted by {@value #CELLS}
 * @param identity what else makes it what it is: the key of a picture
 */
record TextBlock(String tag, String text, String identity) {

  private static final String CELLS = " ｜ ";

  TextBlock(String tag, String text) {
    this(tag, text, "");
  }

  /** The paragraphs of a plain text. */
  static List<TextBlock> ofPlain(String text) {
    return text.lines()
        .filter(line -> !line.isBlank())
        .map(line -> new TextBlock("p", line.strip()))
        .toList();
  }

  /** The blocks of a body, in reading order. */
  static List<TextBlock> ofHtml(String html) {
    List<TextBlock> blocks = new ArrayList<>();
    collect(Jsoup.parseBodyFragment(html).body(), "p", blocks);
    return blocks;
  }

  /** Lines of text become blocks of the tag around them; what has a tag of its own comes after. */
  private static void collect(Element element, String tag, List<TextBlock> blocks) {
    StringBuilder line = new StringBuilder();
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        line.append(text.getWholeText());
      } else if (node instanceof Element child) {
        switch (child.normalName()) {
          case "strong", "em", "sub", "sup" -> {
            line.append(child.text());
            pictures(child, blocks);
          }
          case "br" -> line.append('\n');
          case "img" -> {
            flush(line, tag, blocks);
            blocks.add(picture(child));
          }
          case "tr" -> {
            flush(line, tag, blocks);
            blocks.add(new TextBlock("tr", cells(child)));
            pictures(child, blocks);
          }
          default -> {
            flush(line, tag, blocks);
            collect(child, tagOf(child, tag), blocks);
          }
        }
      }
    }
    flush(line, tag, blocks);
  }

  /** Paragraphs in an item of a list or in a quotation belong to it. */
  private static String tagOf(Element child, String around) {
    return switch (child.normalName()) {
      case "h2", "h3", "h4", "li", "blockquote" -> child.normalName();
      default -> around;
    };
  }

  private static void flush(StringBuilder line, String tag, List<TextBlock> blocks) {
    String text = line.toString().lines().map(String::strip).collect(Collectors.joining("\n"));
    if (!text.isBlank()) {
      blocks.add(new TextBlock(tag, text.strip()));
    }
    line.setLength(0);
  }

  private static String cells(Element row) {
    return row.children().stream().map(Element::text).collect(Collectors.joining(CELLS));
  }

  private static void pictures(Element element, List<TextBlock> blocks) {
    element.select("img").forEach(image -> blocks.add(picture(image)));
  }

  private static TextBlock picture(Element image) {
    String words = image.attr("alt").isBlank() ? "没有说明" : image.attr("alt").strip();
    return new TextBlock("img", "〔图：" + words + "〕", image.attr("src"));
  }
}
