package cn.tianwen.sample.generator;

import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * How a page looks.
 *
 * @param page its size
 * @param margin on all sides, in points
 * @param columns 1 or 2
 * @param textSize in points
 */
record PdfStyle(PDRectangle page, float margin, int columns, double textSize) {

  /** Between columns, in points. */
  static final float GAP = 22;

  private static final float LINE_SPACING = 1.6f;

  /** The style of a {@code layout} in the head of a source. */
  static PdfStyle of(String layout) {
    return switch (layout) {
      case "" -> new PdfStyle(PDRectangle.A4, 62, 1, 11.5);
      case "two-column" -> new PdfStyle(PDRectangle.A4, 52, 2, 10);
      case "handbook" -> new PdfStyle(PDRectangle.A5, 44, 1, 11.5);
      case "scan" -> new PdfStyle(PDRectangle.A4, 62, 1, 15);
      default -> throw new IllegalArgumentException("No such layout: " + layout);
    };
  }

  float columnWidth() {
    return (page.getWidth() - 2 * margin - (columns - 1) * GAP) / columns;
  }

  float left(int column) {
    return margin + column * (columnWidth() + GAP);
  }

  float top() {
    return page.getHeight() - margin;
  }

  static double lineHeight(double size) {
    return size * LINE_SPACING;
  }
}
