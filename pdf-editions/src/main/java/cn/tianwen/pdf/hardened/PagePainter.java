package cn.tianwen.pdf.hardened;

import cn.tianwen.pdf.mark.MarkWriter;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws pages of a PDF and puts the mark into them. For one thread: PDFBox knows no others. */
final class PagePainter implements AutoCloseable {

  static final int DPI = 200;

  private static final float POINTS_PER_INCH = 72;

  /** A page of A2. Larger ones are drawn coarser, so that memory has a bound. */
  private static final double MOST_PIXELS = 3_307.0 * 4_677;

  private final PDDocument document;
  private final PDFRenderer renderer;
  private final MarkWriter mark;

  PagePainter(Path pages, MarkWriter mark) throws IOException {
    document = Loader.loadPDF(pages.toFile(), IOUtils.createTempFileOnlyStreamCache());
    renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
    this.mark = mark;
  }

  /**
   * One page.
   *
   * @param index from 0
   */
  PageImage paint(int index) throws IOException {
    PDRectangle size = seen(document.getPage(index));
    BufferedImage image = renderer.renderImage(index, scale(size), ImageType.RGB);
    image = Greyscale.ofColourless(image);
    mark.embed(image);
    return new PageImage(size, JpegEncoder.encode(image));
  }

  /** The visible part of a page, turned as it is shown. */
  private static PDRectangle seen(PDPage page) {
    PDRectangle box = page.getCropBox();
    return page.getRotation() % 180 == 0
        ? new PDRectangle(box.getWidth(), box.getHeight())
        : new PDRectangle(box.getHeight(), box.getWidth());
  }

  private static float scale(PDRectangle size) {
    double coarsest = Math.sqrt(MOST_PIXELS / ((double) size.getWidth() * size.getHeight()));
    return (float) Math.min(DPI / POINTS_PER_INCH, coarsest);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
