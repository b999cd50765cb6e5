package cn.tianwen.pdf.hardened;

import cn.tianwen.pdf.DocumentFacts;
import cn.tianwen.pdf.PageMaker;
import cn.tianwen.pdf.PdfItem;
import cn.tianwen.pdf.PdfReport;
import cn.tianwen.pdf.Progress;
import cn.tianwen.pdf.Seal;
import cn.tianwen.pdf.SigningKey;
import cn.tianwen.pdf.WorkFolder;
import cn.tianwen.pdf.mark.MarkWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Makes the edition whose pages are pictures at 200 dpi: the watermark is in the pixels, and so is
 * an invisible mark that {@link cn.tianwen.pdf.mark.MarkReader} reads back from a part of a page.
 * It is encrypted and signed as the text edition is.
 */
public final class HardenedEdition {
  private final PageMaker pages;
  private final Seal seal;

  /** Takes the parts; a {@link PageMaker} holds the parsed fonts, so it is worth sharing. */
  public HardenedEdition(PageMaker pages, Seal seal) {
    this.pages = pages;
    this.seal = seal;
  }

  /** Signs with the key. Safe for use by several threads. */
  public HardenedEdition(SigningKey key) {
    this(new PageMaker(), new Seal(key));
  }

  /**
   * Writes the file. Works with two threads, holds a few pages in memory.
   *
   * @param mark the number in the pages, 0 to 2^32 - 1
   * @param target is replaced, and only when the file is complete
   * @param progress hears of each picture that is finished
   * @throws IllegalArgumentException if the number has more than 32 bits or is negative
   * @throws cn.tianwen.pdf.PdfException if the uploaded PDF cannot be used; the message says why
   */
  public PdfReport render(PdfItem item, long mark, Path target, Progress progress) {
    MarkWriter writer = new MarkWriter(mark);
    try (WorkFolder work = WorkFolder.beside(target)) {
      Path plain = work.file("plain.pdf");
      Path pictures = work.file("pictures.pdf");
      PdfReport report = pages.make(item, plain, Progress.NONE);
      harden(plain, item, writer, pictures, progress);
      seal.seal(pictures, item, target);
      return report;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void harden(
      Path plain, PdfItem item, MarkWriter mark, Path target, Progress progress)
      throws IOException {
    try (PDDocument from = Loader.loadPDF(plain.toFile(), IOUtils.createTempFileOnlyStreamCache());
        PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
        PagePainters painters = new PagePainters(plain, from.getNumberOfPages(), mark)) {
      int total = from.getNumberOfPages();
      for (int done = 1; done <= total; done++) {
        append(document, painters.next());
        progress.page(done, total);
      }
      Bookmarks.copy(from, document);
      DocumentFacts.write(document, item, false);
      document.save(target.toFile());
    }
  }

  private static void append(PDDocument document, PageImage image) throws IOException {
    PDPage page = new PDPage(image.size());
    document.addPage(page);
    PDImageXObject picture = JPEGFactory.createFromByteArray(document, image.jpeg());
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawImage(picture, 0, 0, image.size().getWidth(), image.size().getHeight());
    }
  }
}
