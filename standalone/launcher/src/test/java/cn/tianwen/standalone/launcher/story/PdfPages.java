package cn.tianwen.standalone.launcher.story;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a reader sees of a PDF. */
public final class PdfPages {

  private static final float DPI = 150;

  private PdfPages() {}

  /** The text of a file, as a screen reader gets it. */
  public static String text(Path file) throws IOException {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** What the QR code on each page says, as a phone would read it off the page. */
  public static List<String> codes(Path file) throws IOException, ReaderException {
    List<String> codes = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      PDFRenderer renderer = new PDFRenderer(document);
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        codes.add(code(renderer.renderImageWithDPI(page, DPI)));
      }
    }
    return codes;
  }

  /** Off the corner at the foot of the page, where a phone is held over it. */
  private static String code(BufferedImage page) throws ReaderException {
    int width = page.getWidth();
    int height = page.getHeight();
    int[] pixels = page.getRGB(0, 0, width, height, null, 0, width);
    LuminanceSource corner =
        new RGBLuminanceSource(width, height, pixels)
            .crop(width * 6 / 10, height * 8 / 10, width * 4 / 10, height * 2 / 10);
    return new QRCodeReader()
        .decode(
            new BinaryBitmap(new HybridBinarizer(corner)), Map.of(DecodeHintType.TRY_HARDER, true))
        .getText();
  }
}
