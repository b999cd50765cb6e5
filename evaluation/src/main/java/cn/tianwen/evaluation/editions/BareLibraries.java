package cn.tianwen.evaluation.editions;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The same work by the libraries alone: no watermark, no mark, no tags, no protection. */
final class BareLibraries {

  private static final int DPI = 200;

  private BareLibraries() {}

  /** openhtmltopdf lays the body out in the same fonts; answers the number of pages. */
  static int layOut(int chapters, Path target) throws IOException {
    byte[] picture = Handbook.picture();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFont(() -> font("Regular"), "Noto Sans SC", 400, null, true);
    builder.useFont(() -> font("Bold"), "Noto Sans SC", 700, null, true);
    builder.useProtocolsStreamImplementation(uri -> new Bytes(picture), "picture");
    builder.useUriResolver((base, uri) -> uri);
    builder.useExternalResourceAccessControl(
        (uri, type) -> true, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    builder.withHtmlContent(
        """
        <html><head><style>@page { size: A4; margin: 25mm 20mm }
        body { font: 10.5pt/1.7 'Noto Sans SC' } img { width: 100%% }
        td, th { border: 1px solid #999; padding: 2mm }</style></head><body>%s</body></html>"""
            .formatted(Handbook.body(chapters)),
        "");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
      builder.toStream(out);
      builder.run();
    }
    try (PDDocument document = Loader.loadPDF(target.toFile())) {
      return document.getNumberOfPages();
    }
  }

  /** PDFBox draws every page at 200 dpi, one after the other; answers the number of pages. */
  static int draw(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      PDFRenderer renderer = new PDFRenderer(document);
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        renderer.renderImageWithDPI(page, DPI, ImageType.RGB);
      }
      return document.getNumberOfPages();
    }
  }

  private static InputStream font(String weight) {
    return Objects.requireNonNull(
        BareLibraries.class.getResourceAsStream(
            "/cn/tianwen/pdf/font/NotoSansSC-" + weight + ".ttf"));
  }

  private record Bytes(byte[] bytes) implements FSStream {
    @Override
    public InputStream getStream() {
      return new ByteArrayInputStream(bytes);
    }

    @Override
    public Reader getReader() {
      return new InputStreamReader(getStream(), StandardCharsets.ISO_8859_1);
    }
  }
}
