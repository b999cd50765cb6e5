package cn.tianwen.admin.sanitise;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Writes headings, paragraphs, lists, tables and quotes one after the other, whatever they were
 * nested in. Text outside of all of them becomes paragraphs; two line breaks end a paragraph. One
 * for each place that holds blocks.
 */
final class BlockWriter {

  private final Element target;
  private final HeadingLevels headings;
  private InlineText paragraph = new InlineText();

  BlockWriter(Element target, HeadingLevels headings) {
    this.target = target;
    this.headings = headings;
  }

  /** Writes everything in an element. */
  void write(Element source) {
    children(source, Mark.NONE);
    flush();
  }

  private void children(Element element, Set<Mark> marks) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        paragraph.text(text.getWholeText(), marks);
      } else if (child instanceof Element inner) {
        element(inner, Mark.within(inner, marks));
      }
    }
  }

  private void element(Element element, Set<Mark> marks) {
    Optional<String> heading = headings.tag(element);
    if (heading.isPresent()) {
      flush();
      heading(heading.get(), InlineReader.read(element, marks));
      return;
    }
    switch (element.normalName()) {
      case "br" -> lineBreak();
      case "img" -> paragraph.picture(element.attr("src"), element.attr("alt"));
      case "ul", "ol" -> {
        flush();
        ListWriter.write(element, marks, target);
      }
      case "table" -> {
        flush();
        table(element, marks);
      }
      case "blockquote" -> {
        flush();
        quote(element, marks);
      }
      default -> {
        boolean block = InlineReader.isBlock(element);
        if (block) {
          flush();
        }
        children(element, marks);
        if (block) {
          flush();
        }
      }
    }
  }

  private void lineBreak() {
    if (paragraph.endsWithBreak()) {
      flush();
    } else {
      paragraph.lineBreak();
    }
  }

  /** Headings hold words only; their pictures follow them. */
  private void heading(String tag, InlineText text) {
    InlineText words = text.line().without(Mark.STRONG);
    if (!words.isEmpty()) {
      words.writeTo(target.appendElement(tag));
    }
    paragraph = text.pictures();
    flush();
  }

  /** A frame around text is often made as a table with one cell. */
  private void table(Element element, Set<Mark> marks) {
    TableWriter table = new TableWriter(element, marks);
    Optional<Element> frame = table.singleCell();
    if (frame.isPresent()) {
      children(frame.get(), Mark.within(frame.get(), marks));
      flush();
    } else {
      paragraph = table.caption();
      flush();
      table.writeTo(target);
    }
  }

  private void quote(Element element, Set<Mark> marks) {
    if (target.normalName().equals("blockquote")) {
      children(element, marks);
      flush();
      return;
    }
    Element quote = new Element("blockquote");
    BlockWriter inside = new BlockWriter(quote, headings);
    inside.children(element, marks);
    inside.flush();
    if (quote.childNodeSize() > 0) {
      target.appendChild(quote);
    }
  }

  private void flush() {
    if (!paragraph.isEmpty()) {
      paragraph.writeTo(target.appendElement("p"));
    }
    paragraph = new InlineText();
  }
}
