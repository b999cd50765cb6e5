package cn.tianwen.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The two fonts as one document embeds them. */
record DocumentFonts(PDType0Font regular, PDType0Font bold) {
  static DocumentFonts of(PDDocument document, PrintFonts fonts) throws IOException {
    return new DocumentFonts(fonts.regular(document), fonts.bold(document));
  }
}
