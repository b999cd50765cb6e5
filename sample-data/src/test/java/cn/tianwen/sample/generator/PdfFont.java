package cn.tianwen.sample.generator;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** WenQuanYi Zen Hei, of which a PDF gets the glyphs that it uses. */
final class PdfFont implements AutoCloseable {

  /**
   * Debian and Ubuntu: {@code fonts-wqy-zenhei}. PDFBox embeds only fonts with TrueType outlines.
   */
  private static final File FILE = new File("/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc");

  private final TrueTypeCollection collection;
  private final PDFont font;

  private PdfFont(TrueTypeCollection collection, PDFont font) {
    this.collection = collection;
    this.font = font;
  }

  static PdfFont embeddedInto(PDDocument document) throws IOException {
    TrueTypeCollection collection = new TrueTypeCollection(FILE);
    return new PdfFont(
        collection, PDType0Font.load(document, collection.getFontByName("WenQuanYiZenHei"), true));
  }

  PDFont font() {
    return font;
  }

  /** Width of a text in points. */
  double width(String text, double size) {
    try {
      return font.getStringWidth(text) / 1000 * size;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    collection.close();
  }
}
