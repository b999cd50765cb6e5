package cn.tianwen.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/**
 * What stands on every page around the content: header, footer with notice, number, address and QR
 * code, and the watermark. All of it is marked as artifact, so that a screen reader passes over it.
 */
final class PageStamp {
  static final float MM = 72 / 25.4f;
  private static final float MARGIN = 25 * MM;

  /** With its white margin; the code itself is 17 mm. */
  private static final float QR_SIDE = 21 * MM;

  private static final float QR_BOTTOM = 8 * MM;
  private static final float RULE = 30 * MM;
  private static final float SIZE = 7.5f;
  private static final float LINE = 11;

  private final DocumentFonts fonts;
  private final PrintableText printable;
  private final PdfItem item;
  private final PDFormXObject qr;
  private final Watermark watermark;

  PageStamp(
      PDDocument document,
      PdfItem item,
      DocumentFonts fonts,
      PrintFonts parsed,
      PrintableText printable)
      throws IOException {
    this.fonts = fonts;
    this.printable = printable;
    this.item = item;
    qr = QrMark.of(document, item.verifyAddress().toString(), QR_SIDE);
    watermark =
        new Watermark(
            document,
            Watermark.lines(item).stream().map(printable::of).toList(),
            parsed.outlines());
  }

  /** Stamps page {@code number} of {@code total}, from 1; the first is the cover. */
  void stamp(PDDocument document, PDPage page, int number, int total) throws IOException {
    PDRectangle box = page.getMediaBox();
    try (PDPageContentStream content =
        new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
      // Beneath header, footer and QR code, so that they stay crisp.
      content.beginMarkedContent(COSName.ARTIFACT, artifact("Watermark"));
      content.drawForm(watermark.sheet(box));
      content.endMarkedContent();
      if (number > 1) {
        content.beginMarkedContent(COSName.ARTIFACT, artifact("Header"));
        header(content, box);
        content.endMarkedContent();
      }
      content.beginMarkedContent(COSName.ARTIFACT, artifact("Footer"));
      footer(content, box, number, total);
      content.endMarkedContent();
    }
  }

  private void header(PDPageContentStream content, PDRectangle box) throws IOException {
    float y = box.getHeight() - 17 * MM;
    float numberWidth = width(item.cover().number());
    text(content, item.title(), MARGIN, y, box.getWidth() - 2 * MARGIN - numberWidth - 12);
    text(content, item.cover().number(), box.getWidth() - MARGIN - numberWidth, y, numberWidth + 1);
    rule(content, box, y - 5);
  }

  private void footer(PDPageContentStream content, PDRectangle box, int number, int total)
      throws IOException {
    rule(content, box, RULE);
    float right = box.getWidth() - MARGIN;
    content.saveGraphicsState();
    content.transform(Matrix.getTranslateInstance(right - QR_SIDE, QR_BOTTOM));
    content.drawForm(qr);
    content.restoreGraphicsState();
    float y = RULE - 4 * MM;
    float edge = right - QR_SIDE - 2 * MM;
    String page = number == 1 ? "" : "第 %d 页 / 共 %d 页".formatted(number, total);
    text(content, page, edge - width(page), y, width(page) + 1);
    float room = edge - MARGIN;
    text(
        content,
        "© %s　%s".formatted(item.notice().owner(), item.notice().licence()),
        MARGIN,
        y,
        room - width(page) - 12);
    text(content, "查验真伪请扫码，或访问 " + item.shortAddress(), MARGIN, y - LINE, room);
    text(content, "文件编码 " + item.code(), MARGIN, y - 2 * LINE, room);
    text(
        content,
        "%s　%s".formatted(item.cover().institution(), item.cover().number()),
        MARGIN,
        y - 3 * LINE,
        room);
  }

  private static void rule(PDPageContentStream content, PDRectangle box, float y)
      throws IOException {
    content.setStrokingColor(0.73f, 0.78f, 0.75f);
    content.setLineWidth(0.5f);
    content.moveTo(MARGIN, y);
    content.lineTo(box.getWidth() - MARGIN, y);
    content.stroke();
  }

  private void text(PDPageContentStream content, String text, float x, float y, float room)
      throws IOException {
    String fitting = fit(printable.of(text), room);
    if (fitting.isEmpty()) {
      return;
    }
    content.beginText();
    content.setNonStrokingColor(0.33f, 0.38f, 0.35f);
    content.setFont(fonts.regular(), SIZE);
    content.newLineAtOffset(x, y);
    content.showText(fitting);
    content.endText();
  }

  /** Cuts the text with … where there is no room for all of it. */
  private String fit(String text, float room) throws IOException {
    if (width(text) <= room) {
      return text;
    }
    int end = text.length();
    while (end > 0 && width(text.substring(0, end) + "…") > room) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end) + "…";
  }

  private float width(String text) throws IOException {
    PDType0Font font = fonts.regular();
    return font.getStringWidth(printable.of(text)) / 1000 * SIZE;
  }

  private static PDPropertyList artifact(String subtype) {
    COSDictionary properties = new COSDictionary();
    properties.setName(COSName.TYPE, "Pagination");
    properties.setName(COSName.SUBTYPE, subtype);
    return PDPropertyList.create(properties);
  }
}
