package cn.tianwen.sample.generator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** EPUB 3: a chapter a section. */
final class BookWriter implements DocumentWriter {

  @Override
  public byte[] write(Source source) throws IOException {
    List<Section> chapters = source.sections();
    Archive archive =
        new Archive()
            .addStored("mimetype", "application/epub+zip")
            .add("META-INF/container.xml", CONTAINER)
            .add("OEBPS/content.opf", contents(source, chapters.size()))
            .add("OEBPS/nav.xhtml", page("目录", navigation(chapters)));
    for (int i = 0; i < chapters.size(); i++) {
      Section chapter = chapters.get(i);
      String body = "<h1>" + Html.escape(chapter.heading()) + "</h1>\n" + Html.of(chapter.blocks());
      archive.add(file(i), page(chapter.heading(), body));
    }
    return archive.toBytes();
  }

  private static final String CONTAINER =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
      <rootfiles><rootfile full-path="OEBPS/content.opf"
        media-type="application/oebps-package+xml"/></rootfiles>
      </container>
      """;

  private static String contents(Source source, int chapters) {
    FrontMatter front = source.front();
    UUID id = UUID.nameUUIDFromBytes(source.target().getBytes(StandardCharsets.UTF_8));
    String items =
        each(
            chapters,
            "<item id=\"c%1$d\" href=\"chapter-%1$d.xhtml\""
                + " media-type=\"application/xhtml+xml\"/>");
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
    <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
    <dc:identifier id="id">urn:uuid:%s</dc:identifier>
    <dc:title>%s</dc:title><dc:creator>%s</dc:creator><dc:language>zh</dc:language>
    <dc:date>%s</dc:date>
    <meta property="dcterms:modified">%sT00:00:00Z</meta>
    </metadata>
    <manifest>
    <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
    %s
    </manifest>
    <spine>%s</spine>
    </package>
    """
        .formatted(
            id,
            Html.escape(front.title()),
            Html.escape(front.author()),
            front.publishedOn(),
            front.publishedOn(),
            items,
            each(chapters, "<itemref idref=\"c%1$d\"/>"));
  }

  private static String navigation(List<Section> chapters) {
    return IntStream.range(0, chapters.size())
        .mapToObj(
            i ->
                "<li><a href=\"chapter-%d.xhtml\">%s</a></li>"
                    .formatted(i + 1, Html.escape(chapters.get(i).heading())))
        .collect(
            Collectors.joining(
                "\n",
                "<nav xmlns:epub=\"http://www.idpf.org/2007/ops\" epub:type=\"toc\"><ol>",
                "</ol></nav>"));
  }

  private static String page(String title, String body) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <html xmlns="http://www.w3.org/1999/xhtml" xml:lang="zh">
    <head><title>%s</title></head>
    <body>
    %s
    </body>
    </html>
    """
        .formatted(Html.escape(title), body);
  }

  private static String file(int index) {
    return "OEBPS/chapter-" + (index + 1) + ".xhtml";
  }

  private static String each(int count, String line) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(line::formatted)
        .collect(Collectors.joining("\n"));
  }
}
