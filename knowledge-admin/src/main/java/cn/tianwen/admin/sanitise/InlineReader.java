package cn.tianwen.admin.sanitise;

import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads everything in an element as one text: where a block begins or ends, a line does. */
final class InlineReader {

  private static final Set<String> CELLS = Set.of("td", "th");
  private static final Set<String> NOT_INLINE =
      Set.of("dd", "dt", "dl", "figure", "figcaption", "center", "caption", "legend", "summary");

  private final InlineText text = new InlineText();
  private final Predicate<Element> passedOver;

  private InlineReader(Predicate<Element> passedOver) {
    this.passedOver = passedOver;
  }

  static InlineText read(Element element, Set<Mark> marks) {
    return read(element, marks, any -> false);
  }

  /**
   * Reads an element.
   *
   * @param passedOver elements in it that are not read
   */
  static InlineText read(Element element, Set<Mark> marks, Predicate<Element> passedOver) {
    InlineReader reader = new InlineReader(passedOver);
    reader.children(element, marks);
    return reader.text;
  }

  static boolean isBlock(Element element) {
    String name = element.normalName();
    return !name.equals("ins") && (element.isBlock() || NOT_INLINE.contains(name));
  }

  private void children(Element element, Set<Mark> marks) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode words) {
        text.text(words.getWholeText(), marks);
      } else if (child instanceof Element inner && !passedOver.test(inner)) {
        element(inner, Mark.within(inner, marks));
      }
    }
  }

  private void element(Element element, Set<Mark> marks) {
    String name = element.normalName();
    if (name.equals("br")) {
      text.lineBreak();
    } else if (name.equals("img")) {
      text.picture(element.attr("src"), element.attr("alt"));
    } else if (CELLS.contains(name)) {
      text.space();
      children(element, marks);
      text.space();
    } else {
      boolean block = isBlock(element);
      if (block) {
        text.lineBreak();
      }
      children(element, marks);
      if (block) {
        text.lineBreak();
      }
    }
  }
}
