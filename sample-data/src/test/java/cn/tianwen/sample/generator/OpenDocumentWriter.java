package cn.tianwen.sample.generator;

import cn.tianwen.sample.generator.Block.Table;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** ODS and ODP: a sheet or a slide a section. */
final class OpenDocumentWriter implements DocumentWriter {

  private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
  private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";

  @Override
  public byte[] write(Source source) throws IOException {
    boolean sheets = source.format().equals("ods");
    String kind = sheets ? "spreadsheet" : "presentation";
    String type = "application/vnd.oasis.opendocument." + kind;
    String body =
        sheets
            ? each(source.sections(), OpenDocumentWriter::sheet)
            : slide(source.front().title(), List.of(source.front().author()))
                + each(source.sections(), OpenDocumentWriter::slide);
    return new Archive()
        .addStored("mimetype", type)
        .add("META-INF/manifest.xml", manifest(type))
        .add("meta.xml", meta(source.front()))
        .add("content.xml", content(kind, body))
        .toBytes();
  }

  private static String content(String kind, String body) {
    return XML
        + """
        <office:document-content xmlns:office="%1$soffice:1.0" xmlns:table="%1$stable:1.0"
          xmlns:text="%1$stext:1.0" xmlns:draw="%1$sdrawing:1.0" office:version="1.3"
          xmlns:svg="%1$ssvg-compatible:1.0" xmlns:presentation="%1$spresentation:1.0">
        <office:body><office:%2$s>
        %3$s</office:%2$s></office:body>
        </office:document-content>
        """
            .formatted(OASIS, kind, body);
  }

  private static String sheet(Section section) {
    String rows =
        section.visible().stream()
            .map(
                block ->
                    block instanceof Table table
                        ? each(table.rows(), OpenDocumentWriter::row)
                        : each(block.lines(), line -> row(List.of(line))))
            .collect(Collectors.joining());
    return "<table:table table:name=\"%s\">\n%s</table:table>\n"
        .formatted(Html.escape(section.heading()), rows);
  }

  private static String row(List<String> cells) {
    return "<table:table-row>"
        + each(
            cells,
            cell ->
                "<table:table-cell office:value-type=\"string\">"
                    + paragraph(cell)
                    + "</table:table-cell>")
        + "</table:table-row>\n";
  }

  private static String slide(Section section) {
    return slide(
        section.heading(),
        section.visible().stream().flatMap(block -> block.lines().stream()).toList());
  }

  private static String slide(String title, List<String> lines) {
    return "<draw:page draw:name=\"%s\">\n%s%s</draw:page>\n"
        .formatted(
            Html.escape(title),
            frame("title", "2cm", "3cm", paragraph(title)),
            frame("outline", "6cm", "12cm", each(lines, OpenDocumentWriter::paragraph)));
  }

  private static String frame(String role, String top, String height, String text) {
    return """
        <draw:frame presentation:class="%s" svg:x="2cm" svg:y="%s" svg:width="24cm" svg:height="%s">
        <draw:text-box>%s</draw:text-box></draw:frame>
        """
        .formatted(role, top, height, text);
  }

  private static String paragraph(String text) {
    return "<text:p>" + Html.escape(text) + "</text:p>";
  }

  private static String meta(FrontMatter front) {
    return XML
        + """
        <office:document-meta xmlns:office="%soffice:1.0" xmlns:meta="%smeta:1.0"
          xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3">
        <office:meta><dc:title>%s</dc:title><meta:initial-creator>%s</meta:initial-creator>
        <dc:creator>%s</dc:creator><meta:creation-date>%sT09:00:00</meta:creation-date></office:meta>
        </office:document-meta>
        """
            .formatted(
                OASIS,
                OASIS,
                Html.escape(front.title()),
                Html.escape(front.author()),
                Html.escape(front.author()),
                front.publishedOn());
  }

  private static String manifest(String type) {
    return XML
        + """
        <manifest:manifest xmlns:manifest="%smanifest:1.0" manifest:version="1.3">
        <manifest:file-entry manifest:full-path="/" manifest:media-type="%s"/>
        <manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
        <manifest:file-entry manifest:full-path="meta.xml" manifest:media-type="text/xml"/>
        </manifest:manifest>
        """
            .formatted(OASIS, type);
  }

  private static <T> String each(List<T> items, Function<T, String> xml) {
    return items.stream().map(xml).collect(Collectors.joining());
  }
}
