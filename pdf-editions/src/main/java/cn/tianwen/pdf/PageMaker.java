package cn.tianwen.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.nodes.Element;

/**
 * Makes the pages of an item as an open PDF: what both editions are made from. Nothing in it is
 * protected, so it never leaves the machine.
 */
public final class PageMaker {
  private final PrintFonts fonts = new PrintFonts();

  /**
   * Writes the pages. Works on one item at a time; another thread waits.
   *
   * @param target is replaced
   * @throws PdfException if the uploaded PDF cannot be used
   */
  public synchronized PdfReport make(PdfItem item, Path target, Progress progress) {
    // Parts of pages wait in a temporary file, not in memory.
    try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
      PrintableText printable = new PrintableText(fonts::draws);
      DocumentFonts embedded = DocumentFonts.of(document, fonts);
      PrintHtml html = new PrintHtml(item, printable);
      List<String> warnings = new ArrayList<>();
      if (item.originalPdf() == null) {
        PrintBody body = new PrintBody(item.pictures());
        Element elements = body.of(item.body());
        warnings.addAll(body.warnings());
        HtmlPages.append(document, html.withBody(elements), embedded, body.pictures());
      }
      int total = document.getNumberOfPages();
      PageStamp stamp = new PageStamp(document, item, embedded, fonts, printable);
      for (int i = 0; i < total; i++) {
        stamp.stamp(document, document.getPage(i), i + 1, total);
        progress.page(i + 1, total);
      }
      // The pages of an upload are not tagged inside: then no conformance is claimed.
      DocumentFacts.write(document, item, item.originalPdf() == null);
      if (!printable.missing().isEmpty()) {
        warnings.add("有字体里没有的字，已用□代替，请换一种写法。");
      }
      document.save(target.toFile());
      return new PdfReport(total, printable.missing(), warnings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
