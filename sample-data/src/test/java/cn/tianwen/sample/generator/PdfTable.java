package cn.tianwen.sample.generator;

import cn.tianwen.sample.generator.Block.Table;
import java.awt.Color;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** A table with a grid; columns are as wide as their longest cells ask for. */
final class PdfTable {

  /** Size of its text to that of running text. */
  static final double SCALE = 0.9;

  private static final double PADDING = 4;
  private static final double NARROWEST = 4;
  private static final double WIDEST = 22;
  private static final Color HEAD = new Color(0xE8F5E9);

  private final List<List<List<String>>> rows;
  private final double[] widths;
  private final double lineHeight;

  /** Writes a line of a cell. */
  interface CellText {
    void show(String text, double x, double y) throws IOException;
  }

  PdfTable(Table table, PdfFont font, PdfStyle style) {
    double size = style.textSize() * SCALE;
    widths = widths(table, style.columnWidth());
    lineHeight = size * 1.45;
    rows = table.rows().stream().map(row -> cells(row, text -> font.width(text, size))).toList();
  }

  double height(int row) {
    int lines = rows.get(row).stream().mapToInt(List::size).max().orElse(1);
    return lines * lineHeight + 2 * PADDING;
  }

  /** Draws a row whose upper left corner is at {@code (left, top)}. */
  void draw(PDPageContentStream page, int row, double left, double top, CellText text)
      throws IOException {
    double x = left;
    for (int i = 0; i < widths.length; i++) {
      box(page, row, x, top, widths[i]);
      double y = top - PADDING;
      for (String line : rows.get(row).get(i)) {
        y -= lineHeight;
        text.show(line, x + PADDING, y + lineHeight * 0.25);
      }
      x += widths[i];
    }
  }

  private void box(PDPageContentStream page, int row, double x, double top, double width)
      throws IOException {
    page.setLineWidth(0.6f);
    page.setStrokingColor(Color.GRAY);
    page.setNonStrokingColor(row == 0 ? HEAD : Color.WHITE);
    page.addRect((float) x, (float) (top - height(row)), (float) width, (float) height(row));
    page.fillAndStroke();
  }

  private List<List<String>> cells(List<String> row, ToDoubleFunction<String> measure) {
    return IntStream.range(0, row.size())
        .mapToObj(i -> Cjk.wrap(row.get(i), widths[i] - 2 * PADDING, measure))
        .toList();
  }

  private static double[] widths(Table table, double whole) {
    double[] widths = new double[table.columns()];
    for (List<String> row : table.rows()) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], Math.clamp(row.get(i).length(), NARROWEST, WIDEST));
      }
    }
    double sum = Arrays.stream(widths).sum();
    return Arrays.stream(widths).map(width -> width / sum * whole).toArray();
  }
}
