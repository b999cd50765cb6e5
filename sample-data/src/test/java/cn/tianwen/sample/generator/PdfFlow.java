package cn.tianwen.sample.generator;

import cn.tianwen.sample.generator.Block.Table;
import java.awt.Color;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Lets text run down columns and on to new pages. */
final class PdfFlow implements AutoCloseable {

  private static final Color GREEN = new Color(0x1B5E20);

  private final PDDocument document;
  private final PdfFont font;
  private final PdfStyle style;
  private final String running;
  private PDPageContentStream page;
  private int column;
  private double y;
  private double columnTop;

  PdfFlow(PDDocument document, PdfFont font, PdfStyle style, String running) throws IOException {
    this.document = document;
    this.font = font;
    this.style = style;
    this.running = running;
    this.page = openPage();
  }

  /** The title over all columns, with author and date. */
  void title(FrontMatter front) throws IOException {
    double size = style.textSize() * 1.75;
    double width = style.page().getWidth() - 2 * style.margin();
    for (String line : Cjk.wrap(front.title(), width, text -> font.width(text, size))) {
      y -= PdfStyle.lineHeight(size);
      double left = (style.page().getWidth() - font.width(line, size)) / 2;
      show(line, left, y, size, true, GREEN);
    }
    if (front.hasProperties()) {
      String byline = front.author() + "　" + front.publishedOn();
      y -= PdfStyle.lineHeight(style.textSize());
      double left = (style.page().getWidth() - font.width(byline, style.textSize())) / 2;
      show(byline, left, y, style.textSize(), false, Color.DARK_GRAY);
    }
    y -= style.textSize();
    columnTop = y;
  }

  void heading(String text, double size) throws IOException {
    need(PdfStyle.lineHeight(size) * 1.4 + PdfStyle.lineHeight(style.textSize()) * 2);
    y -= size * 0.5;
    for (String line : Cjk.wrap(text, style.columnWidth(), part -> font.width(part, size))) {
      line(line, 0, size, true, GREEN);
    }
    y -= size * 0.15;
  }

  /**
   * A paragraph or an item.
   *
   * @param indent from the left, in points
   */
  void text(String text, double indent) throws IOException {
    double size = style.textSize();
    for (String line :
        Cjk.wrap(text.strip(), style.columnWidth() - indent - size, p -> font.width(p, size))) {
      line(line, indent, size, false, Color.BLACK);
    }
    y -= size * 0.35;
  }

  void table(Table table) throws IOException {
    PdfTable layout = new PdfTable(table, font, style);
    y -= style.textSize() * 0.4;
    for (int row = 0; row < table.rows().size(); row++) {
      need(layout.height(row));
      layout.draw(page, row, style.left(column), y, (text, x, at) -> cell(text, x, at));
      y -= layout.height(row);
    }
    y -= style.textSize() * 0.8;
  }

  void newPage() throws IOException {
    page.close();
    page = openPage();
  }

  private void cell(String text, double x, double at) throws IOException {
    show(text, x, at, style.textSize() * PdfTable.SCALE, false, Color.BLACK);
  }

  private void line(String text, double indent, double size, boolean bold, Color color)
      throws IOException {
    need(PdfStyle.lineHeight(size));
    y -= PdfStyle.lineHeight(size);
    show(text, style.left(column) + indent, y, size, bold, color);
  }

  private void need(double height) throws IOException {
    if (y - height >= style.margin()) {
      return;
    }
    if (column + 1 < style.columns()) {
      column++;
      y = columnTop;
    } else {
      newPage();
    }
  }

  private PDPageContentStream openPage() throws IOException {
    PDPage sheet = new PDPage(style.page());
    document.addPage(sheet);
    page = new PDPageContentStream(document, sheet);
    column = 0;
    columnTop = style.top();
    y = columnTop;
    header();
    footer();
    return page;
  }

  private void header() throws IOException {
    double at = style.page().getHeight() - style.margin() * 0.62;
    show(running, style.margin(), at, 8.5, false, Color.GRAY);
    page.setStrokingColor(Color.LIGHT_GRAY);
    page.moveTo(style.margin(), (float) at - 5);
    page.lineTo(style.page().getWidth() - style.margin(), (float) at - 5);
    page.stroke();
  }

  private void footer() throws IOException {
    List<String> parts = List.of("田问示例资料", "第 " + document.getNumberOfPages() + " 页");
    double at = style.margin() * 0.55;
    show(parts.getFirst(), style.margin(), at, 8.5, false, Color.GRAY);
    double right = style.page().getWidth() - style.margin() - font.width(parts.getLast(), 8.5);
    show(parts.getLast(), right, at, 8.5, false, Color.GRAY);
  }

  private void show(String text, double x, double at, double size, boolean bold, Color color)
      throws IOException {
    page.beginText();
    page.setNonStrokingColor(color);
    page.setStrokingColor(color);
    page.setRenderingMode(bold ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
    page.setLineWidth((float) size / 40);
    page.setFont(font.font(), (float) size);
    page.newLineAtOffset((float) x, (float) at);
    page.showText(text);
    page.endText();
  }

  @Override
  public void close() throws IOException {
    page.close();
  }
}
