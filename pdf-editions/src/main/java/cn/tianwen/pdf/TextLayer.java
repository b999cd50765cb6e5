package cn.tianwen.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * The text behind the glyphs of finished pages. Several characters share a glyph (广 and the radical
 * ⼴); left to itself a file would be searched and read aloud by the wrong one. Each font is told
 * the characters that were really set. On the way it is checked that no glyph is the empty one.
 */
final class TextLayer {
  private static final int LINES_PER_BLOCK = 100;

  /** Before list items, see print.css. */
  private static final int BULLET = '•';

  private final PrintFonts fonts;
  private final SortedSet<Integer> used;

  TextLayer(PrintFonts fonts, SortedSet<Integer> used) {
    this.fonts = fonts;
    this.used = used;
  }

  /** Mends the fonts of the pages themselves; those inside of imported pages stay as they are. */
  void mend(PDDocument document) throws IOException {
    GlyphCheck check = new GlyphCheck();
    Map<Boolean, COSStream> maps = Map.of(true, map(document, true), false, map(document, false));
    int number = 0;
    for (PDPage page : document.getPages()) {
      number++;
      PDResources resources = page.getResources();
      for (COSName name : resources.getFontNames()) {
        PDFont font = resources.getFont(name);
        font.getCOSObject().setItem(COSName.TO_UNICODE, maps.get(font.getName().endsWith("Bold")));
      }
      check.processPage(page);
      if (check.empty) {
        throw new PdfException("第%d页有无法显示的字，文件没有生成。请检查正文里的特殊字符。".formatted(number));
      }
    }
  }

  private COSStream map(PDDocument document, boolean bold) throws IOException {
    SortedMap<Integer, Integer> characters = new TreeMap<>();
    // Numbers of pages and list items are written by the layout engine.
    IntStream.rangeClosed(' ', '~').forEach(point -> add(point, bold, characters));
    used.forEach(point -> add(point, bold, characters));
    add(BULLET, bold, characters);
    characters.put(fonts.glyph(FirmSpaces.FIRM, bold), (int) ' ');
    StringBuilder map =
        new StringBuilder(
            """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """);
    List<Map.Entry<Integer, Integer>> entries = new ArrayList<>(characters.entrySet());
    for (int start = 0; start < entries.size(); start += LINES_PER_BLOCK) {
      List<Map.Entry<Integer, Integer>> block =
          entries.subList(start, Math.min(entries.size(), start + LINES_PER_BLOCK));
      map.append(block.size()).append(" beginbfchar\n");
      for (Map.Entry<Integer, Integer> entry : block) {
        byte[] text = Character.toString(entry.getValue()).getBytes(StandardCharsets.UTF_16BE);
        map.append("<%04X> <%s>\n".formatted(entry.getKey(), HexFormat.of().formatHex(text)));
      }
      map.append("endbfchar\n");
    }
    map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    COSStream stream = document.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(map.toString().getBytes(StandardCharsets.US_ASCII));
    }
    return stream;
  }

  /** Of two characters with one glyph an ideograph is meant, else the more ordinary one. */
  private void add(int point, boolean bold, SortedMap<Integer, Integer> characters) {
    int glyph = fonts.glyph(point, bold);
    if (isOrdinaryIdeograph(point)) {
      characters.put(glyph, point);
    } else {
      characters.putIfAbsent(glyph, point);
    }
  }

  private static boolean isOrdinaryIdeograph(int point) {
    return Character.isIdeographic(point)
        && point >= 0x3400
        && (point < 0xF900 || point > 0xFAFF)
        && (point < 0x2F800 || point > 0x2FA1F);
  }

  /** Reads the text of a page, but not of forms that it draws. */
  private static final class GlyphCheck extends PDFStreamEngine {
    private boolean empty;

    GlyphCheck() {
      addOperator(new Save(this));
      addOperator(new Restore(this));
      addOperator(new BeginText(this));
      addOperator(new EndText(this));
      addOperator(new SetFontAndSize(this));
      addOperator(new ShowText(this));
      addOperator(new ShowTextAdjusted(this));
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) {
      empty |= code == 0;
    }
  }
}
