package cn.tianwen.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDFormContentStream;

/**
 * A line of text as a shape: it can be seen, but a reader's search, copying and speech do not meet
 * it in the midst of the text.
 */
final class GlyphOutline {
  private GlyphOutline() {}

  /** The shape from its start on the base line; {@code size} in points. */
  static Path2D of(String text, TrueTypeFont font, float size) throws IOException {
    double scale = size / font.getUnitsPerEm();
    HorizontalMetricsTable widths = font.getHorizontalMetrics();
    Path2D.Float shape = new Path2D.Float();
    double x = 0;
    for (int point : text.codePoints().toArray()) {
      int glyph = font.getUnicodeCmapLookup().getGlyphId(point);
      GlyphData data = font.getGlyph().getGlyph(glyph);
      if (data != null) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, 0);
        place.scale(scale, scale);
        shape.append(data.getPath().getPathIterator(place), false);
      }
      x += widths.getAdvanceWidth(glyph) * scale;
    }
    return shape;
  }

  /** Draws the shape; the caller fills it. */
  static void append(Path2D shape, PDFormContentStream content) throws IOException {
    float[] c = new float[6];
    float x = 0;
    float y = 0;
    for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
      switch (path.currentSegment(c)) {
        case PathIterator.SEG_MOVETO -> {
          content.moveTo(c[0], c[1]);
          x = c[0];
          y = c[1];
        }
        case PathIterator.SEG_LINETO -> {
          content.lineTo(c[0], c[1]);
          x = c[0];
          y = c[1];
        }
        case PathIterator.SEG_QUADTO -> {
          // PDF knows cubic curves only.
          content.curveTo(
              x + (c[0] - x) * 2 / 3,
              y + (c[1] - y) * 2 / 3,
              c[2] + (c[0] - c[2]) * 2 / 3,
              c[3] + (c[1] - c[3]) * 2 / 3,
              c[2],
              c[3]);
          x = c[2];
          y = c[3];
        }
        case PathIterator.SEG_CUBICTO -> {
          content.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
          x = c[4];
          y = c[5];
        }
        default -> content.closePath();
      }
    }
  }
}
