package cn.tianwen.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;

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
    PrintableText printable = new PrintableText(fonts::draws);
    try {
      Path drawn = Files.createTempFile(target.toAbsolutePath().getParent(), "edition", ".drawn");
      try {
        List<String> warnings = draw(item, printable, drawn, progress);
        return finish(drawn, printable, warnings, target);
      } finally {
        Files.deleteIfExists(drawn);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> draw(PdfItem item, PrintableText printable, Path target, Progress progress)
      throws IOException {
    PrintHtml html = new PrintHtml(item, printable);
    // Parts of pages wait in a temporary file, not in memory.
    try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
        UploadedPdf upload =
            item.originalPdf() == null ? null : UploadedPdf.open(item.originalPdf())) {
      DocumentFonts embedded = DocumentFonts.of(document, fonts);
      PrintBody body = new PrintBody(item.pictures());
      if (upload == null) {
        HtmlPages.append(document, html.withBody(body.of(item.body())), embedded, body.pictures());
      } else {
        List<ContentsEntry> contents = upload.contents(frontPages(html, upload));
        HtmlPages.append(document, html.frontOnly(contents), embedded, Map.of());
        upload.appendTo(document);
        PageBookmarks.write(document, contents);
      }
      PageStamp stamp = new PageStamp(document, item, embedded, fonts, printable);
      int total = document.getNumberOfPages();
      for (int i = 0; i < total; i++) {
        stamp.stamp(document, document.getPage(i), i + 1, total);
        progress.page(i + 1, total);
      }
      // The pages of an upload are not tagged inside: then no conformance is claimed.
      DocumentFacts.write(document, item, upload == null);
      document.save(target.toFile());
      return body.warnings();
    }
  }

  /** How many pages the front takes; the numbers that it shows do not change that. */
  private int frontPages(PrintHtml html, UploadedPdf upload) throws IOException {
    try (PDDocument trial = new PDDocument()) {
      HtmlPages.append(
          trial, html.frontOnly(upload.contents(0)), DocumentFonts.of(trial, fonts), Map.of());
      return trial.getNumberOfPages();
    }
  }

  private PdfReport finish(Path drawn, PrintableText printable, List<String> warnings, Path target)
      throws IOException {
    try (PDDocument document =
        Loader.loadPDF(drawn.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
      new TextLayer(fonts, printable.used()).mend(document);
      document.save(target.toFile());
      PdfReport report = new PdfReport(document.getNumberOfPages(), printable.missing(), warnings);
      return report.missing().isEmpty()
          ? report
          : report.warning("字体里没有这些字，已用□代替，请换一种写法：" + report.missingCharacters());
    }
  }
}
