package cn.tianwen.pdf;

import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Makes the pages of an item as an open PDF: what both editions are made from. Nothing in it is
 * protected, so it never leaves the machine.
 */
public final class PageMaker {
  private static final String DRAWN = "drawn.pdf";

  private final PrintFonts fonts = new PrintFonts();
  private final UploadCleaner uploads = new UploadCleaner(UploadCleaner.MAX_TIME);

  /** Parses the fonts. Tells the layout engine to log what is wrong, not what it does. */
  public PageMaker() {
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
  }

  /**
   * Writes the pages. Works on one item at a time; another thread waits.
   *
   * @param target is replaced
   * @throws PdfException if the uploaded PDF cannot be used
   */
  public synchronized PdfReport make(PdfItem item, Path target, Progress progress) {
    PrintableText printable = new PrintableText(fonts::draws);
    try (WorkFolder work = WorkFolder.beside(target)) {
      List<String> warnings = draw(item, printable, work, progress);
      return finish(work.file(DRAWN), printable, warnings, target);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> draw(
      PdfItem item, PrintableText printable, WorkFolder work, Progress progress)
      throws IOException {
    Path original = item.originalPdf();
    Path clean = original == null ? null : uploads.clean(original, work.path());
    PrintHtml html = new PrintHtml(item, printable);
    // Parts of pages wait in a temporary file, not in memory.
    try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
        BodyPages upload = clean == null ? null : BodyPages.open(clean)) {
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
      stamp(document, item, embedded, printable, progress);
      // The pages of an upload are not tagged inside: then no conformance is claimed.
      DocumentFacts.write(document, item, upload == null);
      document.save(work.file(DRAWN).toFile());
      return body.warnings();
    }
  }

  private void stamp(
      PDDocument document,
      PdfItem item,
      DocumentFonts embedded,
      PrintableText printable,
      Progress progress)
      throws IOException {
    PageStamp stamp = new PageStamp(document, item, embedded, fonts, printable);
    int total = document.getNumberOfPages();
    int number = 0;
    for (PDPage page : document.getPages()) {
      stamp.stamp(document, page, ++number, total);
      progress.page(number, total);
    }
  }

  /** How many pages the front takes; the numbers that it shows do not change that. */
  private int frontPages(PrintHtml html, BodyPages upload) throws IOException {
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
