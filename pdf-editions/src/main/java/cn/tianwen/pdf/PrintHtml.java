package cn.tianwen.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/** The pages of an item as HTML for the layout engine: cover, contents, body. */
final class PrintHtml {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

  /** More than this and the notice gets a page of its own. */
  private static final int NOTICE_ON_COVER = 320;

  private final String style = style();
  private final PdfItem item;
  private final PrintableText printable;

  /** All texts go through {@code printable}. */
  PrintHtml(PdfItem item, PrintableText printable) {
    this.item = item;
    this.printable = printable;
  }

  /** The whole document of an item that has a body of its own. */
  Document withBody(Element body) {
    Document document = shell();
    Element main = new Element("section").addClass("body");
    if (item.problem() != null) {
      main.appendElement("h2").id("problem").text("问题");
      item.problem()
          .lines()
          .filter(line -> !line.isBlank())
          .forEach(line -> main.appendElement("p").text(line.strip()));
      main.appendElement("h2").id("solution").text("解决办法");
    } else if (body.select("h2, h3, h4").isEmpty()) {
      main.appendElement("h2").id("text").text("正文");
    }
    main.appendChildren(List.copyOf(body.childNodes()));
    List<ContentsEntry> entries =
        main.select("h2, h3, h4").stream()
            .map(
                heading ->
                    new ContentsEntry(
                        heading.text(), heading.tagName().charAt(1) - '1', heading.id(), 0))
            .toList();
    document.head().appendChild(bookmarks(entries));
    document.body().appendChild(contents(entries));
    document.body().appendChild(main);
    return printable(document);
  }

  /** Only what stands before the pages of an uploaded PDF; entries name pages, not headings. */
  Document frontOnly(List<ContentsEntry> entries) {
    Document document = shell();
    document.body().appendChild(contents(entries));
    return printable(document);
  }

  private Document shell() {
    Document document = Document.createShell("");
    Element html = Objects.requireNonNull(document.selectFirst("html"));
    html.attr("lang", "zh-CN");
    document.title(item.title());
    document.head().appendElement("meta").attr("name", "subject").attr("content", item.kind());
    document.head().appendElement("style").appendChild(new DataNode(style));
    document.body().appendChild(cover());
    return document;
  }

  private Element cover() {
    Element cover = new Element("section").addClass("cover");
    Element head = cover.appendElement("div").addClass("head");
    head.appendElement("p").addClass("institution").text(item.cover().institution());
    Element title = cover.appendElement("div").addClass("title");
    title.appendElement("p").addClass("kind").text(item.kind());
    title
        .appendElement("h1")
        .addClass(item.title().codePointCount(0, item.title().length()) > 36 ? "long" : "short")
        .text(item.title());
    Element facts = cover.appendElement("table").addClass("facts").appendElement("tbody");
    fact(facts, "出版编号", item.cover().number());
    fact(facts, "发布日期", DAY.format(item.cover().publishedOn()));
    fact(facts, "发布机构", item.cover().institution());
    fact(facts, "所属产业", item.cover().industry());
    fact(facts, "作者", item.cover().author());
    Notice notice = item.notice();
    boolean longer =
        notice.owner().length() + notice.source().length() + notice.terms().length()
            > NOTICE_ON_COVER;
    Element box = cover.appendElement("div").addClass(longer ? "notice own-page" : "notice");
    box.appendElement("p").addClass("notice-title").text("知识产权声明");
    line(box, "权利人", notice.owner());
    line(box, "许可方式", notice.licence());
    line(box, "来源", notice.source());
    line(box, "使用要求", notice.terms());
    return cover;
  }

  private static void fact(Element facts, String label, String value) {
    if (!value.isEmpty()) {
      Element row = facts.appendElement("tr");
      row.appendElement("th").attr("scope", "row").text(label);
      row.appendElement("td").text(value);
    }
  }

  private static void line(Element box, String label, String value) {
    if (!value.isEmpty()) {
      box.appendElement("p").text(label + "：" + value);
    }
  }

  private static Element contents(List<ContentsEntry> entries) {
    Element contents = new Element("section").addClass("contents");
    contents.appendElement("p").addClass("contents-title").text("目录");
    for (ContentsEntry entry : entries) {
      Element line = contents.appendElement("p").addClass("level" + entry.level());
      if (entry.page() == 0) {
        line.appendElement("a")
            .attr("href", "#" + entry.anchor())
            .attr("title", entry.title())
            .text(entry.title());
      } else {
        line.appendElement("span")
            .addClass("entry")
            .attr("data-page", Integer.toString(entry.page()))
            .text(entry.title());
      }
    }
    return contents;
  }

  private static Element bookmarks(List<ContentsEntry> entries) {
    Element bookmarks = new Element("bookmarks");
    Element[] open = {bookmarks, bookmarks, bookmarks, bookmarks};
    for (ContentsEntry entry : entries) {
      Element bookmark =
          open[entry.level() - 1]
              .appendElement("bookmark")
              .attr("name", entry.title())
              .attr("href", "#" + entry.anchor());
      for (int level = entry.level(); level < open.length; level++) {
        open[level] = bookmark;
      }
    }
    return bookmarks;
  }

  private Document printable(Document document) {
    document.title(printable.of(document.title()));
    NodeTraversor.traverse((node, depth) -> makePrintable(node), document);
    return document;
  }

  private void makePrintable(Node node) {
    if (node instanceof TextNode text) {
      text.text(printable.of(text.getWholeText()));
    }
  }

  private static String style() {
    try (InputStream in =
        Objects.requireNonNull(PrintHtml.class.getResourceAsStream("print.css"), "print.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
