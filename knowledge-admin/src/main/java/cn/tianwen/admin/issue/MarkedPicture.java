package cn.tianwen.admin.issue;

import cn.tianwen.pdf.mark.MarkReader;
import cn.tianwen.web.problem.InvalidInputException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A picture, or a PDF, that somebody found somewhere and wants to know the origin of. */
final class MarkedPicture {

  private static final long MOST_PIXELS = 60_000_000;
  private static final int RESOLUTION = 200;
  private static final int PAGES = 3;

  private MarkedPicture() {}

  /**
   * The mark in it.
   *
   * @param content JPEG, PNG or PDF; of a PDF the first pages are read
   * @return empty when there is none or too little is left of it
   * @throws InvalidInputException when it is something else, or too large
   */
  static Optional<Long> read(byte[] content) {
    try {
      boolean pdf =
          new String(content, 0, Math.min(content.length, 5), StandardCharsets.ISO_8859_1)
              .equals("%PDF-");
      return pdf ? ofPdf(content) : ofImage(content);
    } catch (IOException e) {
      throw InvalidInputException.of("file", "打不开这个文件，请用 JPEG、PNG 图片或 PDF");
    }
  }

  private static Optional<Long> ofPdf(byte[] content) throws IOException {
    try (PDDocument document = Loader.loadPDF(content)) {
      PDFRenderer renderer = new PDFRenderer(document);
      for (int page = 0; page < Math.min(PAGES, document.getNumberOfPages()); page++) {
        float points =
            document.getPage(page).getCropBox().getWidth()
                * document.getPage(page).getCropBox().getHeight();
        requireSize((long) (points / 72 / 72 * RESOLUTION * RESOLUTION));
        Optional<Long> mark =
            MarkReader.read(renderer.renderImageWithDPI(page, RESOLUTION, ImageType.RGB));
        if (mark.isPresent()) {
          return mark;
        }
      }
      return Optional.empty();
    }
  }

  private static Optional<Long> ofImage(byte[] content) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new IOException("No picture");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in);
        requireSize((long) reader.getWidth(0) * reader.getHeight(0));
        BufferedImage image = reader.read(0);
        return MarkReader.read(image);
      } finally {
        reader.dispose();
      }
    }
  }

  private static void requireSize(long pixels) {
    if (pixels > MOST_PIXELS) {
      throw InvalidInputException.of("file", "图片太大，请缩小到 6000 万像素以内");
    }
  }
}
