package cn.tianwen.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.jsoup.nodes.Entities;

/** What a document says about itself: title, author, dates, language, conformance. */
public final class DocumentFacts {
  static final String MAKER = "田问";
  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private static final String XMP =
      """
      <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
       xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
       xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/">
      %s<dc:format>application/pdf</dc:format>
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
      <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
      <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
      <dc:rights><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:rights>
      <dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>
      <dc:identifier>%s</dc:identifier>
      <xmpRights:Marked>True</xmpRights:Marked>
      <xmp:CreateDate>%7$s</xmp:CreateDate><xmp:ModifyDate>%7$s</xmp:ModifyDate>
      <pdf:Producer>%8$s</pdf:Producer>
      </rdf:Description></rdf:RDF></x:xmpmeta>
      <?xpacket end="w"?>""";

  private DocumentFacts() {}

  /**
   * Writes them.
   *
   * @param tagged whether its pages are tagged for being read aloud (PDF/UA)
   */
  public static void write(PDDocument document, PdfItem item, boolean tagged) throws IOException {
    ZonedDateTime at = item.at().atZone(CHINA).withNano(0);
    String author =
        item.cover().author().isEmpty() ? item.cover().institution() : item.cover().author();
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(item.title());
    information.setAuthor(author);
    information.setSubject(item.kind());
    information.setKeywords(item.cover().number());
    information.setCreator(MAKER);
    information.setProducer(MAKER);
    information.setCreationDate(GregorianCalendar.from(at));
    information.setModificationDate(GregorianCalendar.from(at));
    document.setDocumentInformation(information);

    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setLanguage("zh-CN");
    PDViewerPreferences preferences = new PDViewerPreferences(catalog.getCOSObject());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
    byte[] xmp = xmp(item, author, at, tagged).getBytes(StandardCharsets.UTF_8);
    PDMetadata metadata = new PDMetadata(document, new ByteArrayInputStream(xmp));
    metadata.getCOSObject().setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
    catalog.setMetadata(metadata);
  }

  private static String xmp(PdfItem item, String author, ZonedDateTime at, boolean tagged) {
    String conformance = tagged ? "<pdfuaid:part>1</pdfuaid:part>\n" : "";
    return XMP.formatted(
        conformance,
        xml(item.title()),
        xml(author),
        xml(item.kind()),
        xml("© %s，%s".formatted(item.notice().owner(), item.notice().licence())),
        xml(item.cover().number()),
        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at),
        MAKER);
  }

  private static String xml(String text) {
    return Entities.escape(text);
  }
}
