package cn.tianwen.extraction.fork;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.apache.tika.sax.XHTMLContentHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.DefaultHandler;

/** Turns the content of an ODF file into the XHTML that other office formats give. */
final class OpenDocumentHandler extends DefaultHandler {

  private static final Set<String> PASSED_OVER =
      Set.of(
          "office:annotation",
          "text:tracked-changes",
          "office:forms",
          "text:note",
          "office:scripts");

  private final ContentHandler out;

  /** What each element that is open has opened in turn. */
  private final Deque<List<String>> open = new ArrayDeque<>();

  private boolean inBody;
  private boolean spreadsheet;
  private int passedOver;

  OpenDocumentHandler(ContentHandler out) {
    this.out = out;
  }

  @Override
  public void startElement(String uri, String name, String qName, Attributes attributes)
      throws SAXException {
    // A "source" tells how an index is made, not what it says.
    if (passedOver > 0 || PASSED_OVER.contains(qName) || qName.endsWith("-source")) {
      passedOver++;
      return;
    }
    inBody |= qName.equals("office:body");
    open.push(inBody ? begin(qName, attributes) : List.of());
  }

  @Override
  public void characters(char[] characters, int start, int length) throws SAXException {
    if (inBody && passedOver == 0) {
      out.characters(characters, start, length);
    }
  }

  @Override
  public void endElement(String uri, String name, String qName) throws SAXException {
    if (passedOver > 0) {
      passedOver--;
      return;
    }
    for (String element : open.pop()) {
      out.endElement(XHTMLContentHandler.XHTML, element, element);
    }
    inBody &= !qName.equals("office:body");
  }

  /** Opens what the element means and says what it has opened, the innermost first. */
  private List<String> begin(String qName, Attributes attributes) throws SAXException {
    return switch (qName) {
      case "text:h" -> start(heading(attributes.getValue("text:outline-level")));
      case "text:p" -> start("p");
      case "text:list-item" -> start("li");
      case "table:table-row" -> start("tr");
      case "table:table-cell", "table:covered-table-cell" -> start("td");
      case "draw:page" -> {
        open("div", "slide-content");
        yield List.of("div");
      }
      case "presentation:notes" -> {
        open("div", "slide-notes");
        yield List.of("div");
      }
      case "table:table" -> {
        open("div", "sheet");
        String sheet = attributes.getValue("table:name");
        if (sheet != null && spreadsheet) {
          open("h1", "");
          text(sheet);
          out.endElement(XHTMLContentHandler.XHTML, "h1", "h1");
        }
        open("table", "");
        yield List.of("table", "div");
      }
      case "text:s", "text:tab" -> {
        text(" ");
        yield List.of();
      }
      case "text:line-break" -> {
        text("\n");
        yield List.of();
      }
      case "office:spreadsheet" -> {
        spreadsheet = true;
        yield List.of();
      }
      default -> List.of();
    };
  }

  private List<String> start(String element) throws SAXException {
    open(element, "");
    return List.of(element);
  }

  private static String heading(@Nullable String level) {
    return level != null && level.matches("[1-6]") ? "h" + level : "h6";
  }

  private void open(String element, String kind) throws SAXException {
    AttributesImpl attributes = new AttributesImpl();
    if (!kind.isEmpty()) {
      attributes.addAttribute("", "class", "class", "CDATA", kind);
    }
    out.startElement(XHTMLContentHandler.XHTML, element, element, attributes);
  }

  private void text(String text) throws SAXException {
    out.characters(text.toCharArray(), 0, text.length());
  }
}
