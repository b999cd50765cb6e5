package cn.tianwen.admin.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Marks places in HTML. Places may overlap and reach over several elements; the text stays as it
 * is.
 */
final class PlaceMarker {

  private final List<Mark> marks;
  private final Set<Mark> begun = new HashSet<>();

  /** Marks these places. */
  PlaceMarker(List<Mark> marks) {
    this.marks = marks;
  }

  /** Marks the places below an element. */
  void mark(Element root) {
    int at = 0;
    for (TextNode node : texts(root)) {
      int length = Ink.of(node.getWholeText()).length();
      split(node, at, at + length);
      at += length;
    }
  }

  private static List<TextNode> texts(Element root) {
    List<TextNode> texts = new ArrayList<>();
    root.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text) {
            texts.add(text);
          }
        });
    return texts;
  }

  /** Cuts a text wherever a mark begins or ends, and marks the pieces. */
  private void split(TextNode node, int start, int end) {
    SortedSet<Integer> cuts = new TreeSet<>();
    for (Mark mark : marks) {
      if (mark.from() < end && mark.to() > start) {
        cuts.add(Math.max(mark.from(), start));
        cuts.add(Math.min(mark.to(), end));
      }
    }
    if (cuts.isEmpty()) {
      return;
    }
    cuts.add(end);
    String text = node.getWholeText();
    int from = 0;
    int inkFrom = start;
    for (int cut : cuts) {
      int to = cut == end ? text.length() : indexOfInk(text, cut - start);
      if (to > from) {
        node.before(piece(text.substring(from, to), inkFrom, cut));
      }
      from = to;
      inkFrom = cut;
    }
    node.remove();
  }

  private Node piece(String text, int inkFrom, int inkTo) {
    Node piece = new TextNode(text);
    for (Mark mark : marks) {
      if (mark.from() < inkTo && mark.to() > inkFrom) {
        piece = marked(piece, mark, inkTo);
      }
    }
    return piece;
  }

  private Element marked(Node piece, Mark mark, int inkTo) {
    Element element = new Element("mark").addClass("place").addClass(mark.style());
    element.appendChild(piece);
    if (begun.add(mark)) {
      element.attr("id", mark.place()).attr("tabindex", "-1");
    }
    if (mark.to() <= inkTo) {
      element
          .appendElement("a")
          .addClass("place-sign")
          .attr("href", "#" + mark.note())
          .attr("data-sign", mark.sign())
          .attr("aria-label", mark.label());
    }
    return element;
  }

  /** The index behind so many characters without white space. */
  private static int indexOfInk(String text, int count) {
    int seen = 0;
    int index = 0;
    while (index < text.length() && seen < count) {
      seen += Ink.isSpace(text.charAt(index)) ? 0 : 1;
      index++;
    }
    return index;
  }
}
