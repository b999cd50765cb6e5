package cn.tianwen.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The only fonts that files are set in: Noto Sans SC, regular and bold. They are parsed once, which
 * takes longer than setting a short item. A parsed font is not made for several threads: {@link
 * PageMaker} works on one file at a time.
 */
final class PrintFonts {
  private final TrueTypeFont regular;
  private final TrueTypeFont bold;
  private final CmapLookup regularGlyphs;
  private final CmapLookup boldGlyphs;

  PrintFonts() {
    try {
      regular = parse("NotoSansSC-Regular.ttf");
      bold = parse("NotoSansSC-Bold.ttf");
      regularGlyphs = regular.getUnicodeCmapLookup();
      boldGlyphs = bold.getUnicodeCmapLookup();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TrueTypeFont parse(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(PrintFonts.class.getResourceAsStream("font/" + name), name)) {
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
      // One glyph for each character: ligatures could not be turned back into text.
      font.setEnableGsub(false);
      return font;
    }
  }

  /** Whether both weights can draw the character. */
  boolean draws(int codePoint) {
    return regularGlyphs.getGlyphId(codePoint) != 0 && boldGlyphs.getGlyphId(codePoint) != 0;
  }

  /** The glyph of a character, which is its code in the files, too; 0 where there is none. */
  int glyph(int codePoint, boolean inBold) {
    return (inBold ? boldGlyphs : regularGlyphs).getGlyphId(codePoint);
  }

  /** The regular font for a document; only the used glyphs are embedded when it is saved. */
  PDType0Font regular(PDDocument document) throws IOException {
    return PDType0Font.load(document, regular, true);
  }

  /** The bold font for a document; only the used glyphs are embedded when it is saved. */
  PDType0Font bold(PDDocument document) throws IOException {
    return PDType0Font.load(document, bold, true);
  }

  /** For outlines. */
  TrueTypeFont outlines() {
    return regular;
  }
}
