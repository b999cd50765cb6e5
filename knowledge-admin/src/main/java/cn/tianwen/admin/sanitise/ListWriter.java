package cn.tianwen.admin.sanitise;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes a list with the lists in it. Items hold text and lists, nothing else. */
final class ListWriter {

  private ListWriter() {}

  /** Appends the list to an element; nothing when it has no item. */
  static void write(Element source, Set<Mark> marks, Element target) {
    Element list = new Element(source.normalName());
    for (Node child : source.childNodes()) {
      if (child instanceof Element inner && isList(inner)) {
        // A list right in a list belongs to the item before it.
        Element last = list.lastElementChild();
        write(inner, Mark.within(inner, marks), last == null ? list.appendElement("li") : last);
        list.select("> li:empty").remove();
      } else if (child instanceof Element inner) {
        item(inner, Mark.within(inner, marks), list);
      } else if (child instanceof TextNode text && !text.isBlank()) {
        item(new Element("li").appendText(text.getWholeText()), marks, list);
      }
    }
    if (list.childrenSize() > 0) {
      target.appendChild(list);
    }
  }

  private static boolean isList(Element element) {
    return element.normalName().equals("ul") || element.normalName().equals("ol");
  }

  private static void item(Element source, Set<Mark> marks, Element list) {
    Element item = new Element("li");
    InlineReader.read(source, marks, ListWriter::isList).writeTo(item);
    for (Element inner : source.select("ul, ol")) {
      if (isOutermost(inner, source)) {
        write(inner, Mark.within(inner, marks), item);
      }
    }
    if (item.childNodeSize() > 0) {
      list.appendChild(item);
    }
  }

  /** Whether no other list stands between a list and the item. */
  private static boolean isOutermost(Element list, Element item) {
    for (Element above = list.parent(); above != null && above != item; above = above.parent()) {
      if (isList(above)) {
        return false;
      }
    }
    return true;
  }
}
