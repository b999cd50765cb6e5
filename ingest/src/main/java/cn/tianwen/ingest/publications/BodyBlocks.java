package cn.tianwen.ingest.publications;

import cn.tianwen.extraction.Block;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads the body of an item, which is sanitised HTML, into blocks of text. */
final class BodyBlocks {

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();

  private BodyBlocks() {}

  /** The blocks in reading order; pictures give their descriptions. */
  static List<Block> of(String html) {
    BodyBlocks reading = new BodyBlocks();
    reading.readInside(Jsoup.parseBodyFragment(html).body());
    reading.close();
    return List.copyOf(reading.blocks);
  }

  private void readInside(Element element) {
    element.childNodes().forEach(this::read);
  }

  private void read(Node node) {
    if (node instanceof TextNode text) {
      open.append(text.text());
    } else if (node instanceof Element element) {
      switch (element.normalName()) {
        case "h2", "h3", "h4" -> {
          close();
          add(
              new Block.Heading(
                  Block.Position.NONE,
                  element.normalName().charAt(1) - '1',
                  element.text().strip()));
        }
        case "table" -> {
          close();
          table(element);
        }
        case "p", "li", "ul", "ol", "blockquote" -> {
          close();
          readInside(element);
          close();
        }
        case "br" -> close();
        case "img" -> open.append(element.attr("alt"));
        default -> readInside(element);
      }
    }
  }

  private void table(Element table) {
    List<List<String>> rows =
        table.select("tr").stream()
            .map(row -> row.select("th, td").stream().map(cell -> cell.text().strip()).toList())
            .filter(row -> row.stream().anyMatch(cell -> !cell.isEmpty()))
            .toList();
    if (!rows.isEmpty()) {
      add(new Block.Table(Block.Position.NONE, rows));
    }
  }

  private void close() {
    String text = open.toString().strip();
    open.setLength(0);
    add(new Block.Paragraph(Block.Position.NONE, text));
  }

  private void add(Block block) {
    if (!block.text().isEmpty()) {
      blocks.add(block);
    }
  }
}
