package cn.tianwen.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDFormContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/** The watermark that covers whole pages in slanting lines, drawn once for each size of page. */
final class Watermark {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

  private static final float SIZE = 17;
  private static final float LINE = 22;
  private static final double SLANT = Math.toRadians(30);

  /** Room between two repetitions, in points. */
  private static final float GAP_ACROSS = 90;

  private static final float GAP_DOWN = 105;

  /** Body text keeps a contrast above 4.5:1 beneath it. */
  private static final float OPACITY = 0.10f;

  private final PDDocument document;
  private final PDFormXObject tile;
  private final Map<String, PDFormXObject> sheets = new HashMap<>();

  Watermark(PDDocument document, List<String> lines, TrueTypeFont font) throws IOException {
    this.document = document;
    List<Path2D> shapes = new ArrayList<>();
    double width = 0;
    for (String line : lines) {
      Path2D shape = GlyphOutline.of(line, font, SIZE);
      width = Math.max(width, shape.getBounds2D().getMaxX());
      shapes.add(shape);
    }
    tile =
        form(
            new PDRectangle(
                -SIZE, -LINE * lines.size(), (float) width + 2 * SIZE, LINE * (lines.size() + 1)));
    try (PDFormContentStream content = new PDFormContentStream(tile)) {
      for (int i = 0; i < shapes.size(); i++) {
        Path2D shape = shapes.get(i);
        shape.transform(AffineTransform.getTranslateInstance(0, -LINE * i));
        GlyphOutline.append(shape, content);
        content.fill();
      }
    }
  }

  /** The lines of an item's watermark: institution, and for whom the copy is. */
  static List<String> lines(PdfItem item) {
    RecipientMark recipient = item.recipient();
    if (recipient == null) {
      return List.of(item.cover().institution());
    }
    return List.of(
        item.cover().institution(),
        Stream.of(recipient.name(), recipient.unit(), TIME.format(recipient.time()))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" ")));
  }

  /** The watermark of a page of this size, to be drawn at its lower left corner. */
  PDFormXObject sheet(PDRectangle page) throws IOException {
    String key = Math.round(page.getWidth()) + "x" + Math.round(page.getHeight());
    PDFormXObject sheet = sheets.get(key);
    if (sheet == null) {
      sheet = draw(page.getWidth(), page.getHeight());
      sheets.put(key, sheet);
    }
    return sheet;
  }

  private PDFormXObject draw(float width, float height) throws IOException {
    PDFormXObject sheet = form(new PDRectangle(width, height));
    PDExtendedGraphicsState light = new PDExtendedGraphicsState();
    light.setNonStrokingAlphaConstant(OPACITY);
    float across = tile.getBBox().getWidth() + GAP_ACROSS;
    float down = tile.getBBox().getHeight() + GAP_DOWN;
    double reach = Math.hypot(width, height);
    try (PDFormContentStream content = new PDFormContentStream(sheet)) {
      content.setGraphicsStateParameters(light);
      content.setNonStrokingColor(0.2f, 0.3f, 0.25f);
      int row = 0;
      for (double y = -reach / 2; y < reach / 2; y += down, row++) {
        // Every other row is moved by half a step, so that no column of the page stays free.
        for (double x = -reach / 2 - (row % 2) * across / 2; x < reach / 2; x += across) {
          AffineTransform place = AffineTransform.getTranslateInstance(width / 2, height / 2);
          place.rotate(SLANT);
          place.translate(x, y);
          content.saveGraphicsState();
          content.transform(new Matrix(place));
          content.drawForm(tile);
          content.restoreGraphicsState();
        }
      }
    }
    return sheet;
  }

  private PDFormXObject form(PDRectangle box) {
    PDFormXObject form = new PDFormXObject(document);
    form.setBBox(box);
    form.setResources(new PDResources());
    return form;
  }
}
