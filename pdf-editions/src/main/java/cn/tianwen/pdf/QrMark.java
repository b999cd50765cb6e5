package cn.tianwen.pdf;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDFormContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** A QR code as rectangles: crisp at every size, drawn once for the whole file. */
final class QrMark {
  /** Light modules that the standard wants on each side. */
  private static final int QUIET = 4;

  private QrMark() {}

  /** A form whose side is a number of points, with its white margin. */
  static PDFormXObject of(PDDocument document, String text, float side) throws IOException {
    ByteMatrix modules = encode(text);
    int size = modules.getWidth();
    float module = side / (size + 2 * QUIET);
    PDFormXObject form = new PDFormXObject(document);
    form.setBBox(new PDRectangle(side, side));
    form.setResources(new PDResources());
    try (PDFormContentStream content = new PDFormContentStream(form)) {
      content.setNonStrokingColor(1f);
      content.addRect(0, 0, side, side);
      content.fill();
      content.setNonStrokingColor(0f);
      for (int y = 0; y < size; y++) {
        for (int x = 0; x < size; x++) {
          int start = x;
          while (x < size && modules.get(x, y) == 1) {
            x++;
          }
          if (x > start) {
            content.addRect(
                (QUIET + start) * module,
                (QUIET + size - 1 - y) * module,
                (x - start) * module,
                module);
          }
        }
      }
      content.fill();
    }
    return form;
  }

  private static ByteMatrix encode(String text) throws IOException {
    try {
      return Encoder.encode(
              text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
          .getMatrix();
    } catch (WriterException e) {
      throw new IOException(e);
    }
  }
}
