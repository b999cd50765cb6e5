package cn.tianwen.sample.generator;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** PDF of nothing but pictures of its pages, a little askew, as a scanner makes it. */
final class ScannedPdfWriter implements DocumentWriter {

  private static final int DPI = 170;
  private static final float QUALITY = 0.5f;
  private static final double SKEW_DEGREES = 0.4;
  private static final Color PAPER = new Color(0xF4F4F0);

  @Override
  public byte[] write(Source source) throws IOException {
    try (PDDocument printed = Loader.loadPDF(new PdfWriter().write(source));
        PDDocument scan = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      scan.setDocumentId((long) source.target().hashCode());
      PDFRenderer renderer = new PDFRenderer(printed);
      for (int i = 0; i < printed.getNumberOfPages(); i++) {
        add(scan, askew(renderer.renderImageWithDPI(i, DPI, ImageType.GRAY)));
      }
      scan.save(out);
      return out.toByteArray();
    }
  }

  private static void add(PDDocument scan, BufferedImage picture) throws IOException {
    PDPage page = new PDPage(PDRectangle.A4);
    scan.addPage(page);
    PDImageXObject image = JPEGFactory.createFromImage(scan, picture, QUALITY, DPI);
    try (PDPageContentStream content = new PDPageContentStream(scan, page)) {
      content.drawImage(image, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
    }
  }

  private static BufferedImage askew(BufferedImage page) {
    BufferedImage turned =
        new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = turned.createGraphics();
    graphics.setColor(PAPER);
    graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    graphics.rotate(Math.toRadians(SKEW_DEGREES), page.getWidth() / 2.0, page.getHeight() / 2.0);
    graphics.drawImage(page, 0, 0, null);
    graphics.dispose();
    return turned;
  }
}
