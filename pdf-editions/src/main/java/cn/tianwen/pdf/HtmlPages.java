package cn.tianwen.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/** Lays HTML out as tagged pages at the end of a document. */
final class HtmlPages {
  static final String FAMILY = "Noto Sans SC";
  private static final String PICTURE = "picture";

  private HtmlPages() {}

  static void append(
      PDDocument target, Document html, DocumentFonts fonts, Map<String, PrintPicture> pictures)
      throws IOException {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePDDocument(target);
    builder.usePdfUaAccessibility(true);
    builder.useUnicodeLineBreaker(new ChineseLineBreaker());
    builder.useReplacementText(Character.toString(PrintableText.REPLACEMENT));
    builder.useFont(new PDFontSupplier(fonts.regular()), FAMILY, 400, FontStyle.NORMAL, true);
    builder.useFont(new PDFontSupplier(fonts.bold()), FAMILY, 700, FontStyle.NORMAL, true);
    builder.useProtocolsStreamImplementation(
        uri -> {
          String key = uri.substring(PICTURE.length() + 1);
          return new PictureStream(Objects.requireNonNull(pictures.get(key), key));
        },
        PICTURE);
    // Nothing but the pictures of the item is ever fetched, whatever the body says.
    builder.useUriResolver((base, uri) -> uri.startsWith(PICTURE + ":") ? uri : null);
    builder.useExternalResourceAccessControl(
        (uri, type) -> uri.startsWith(PICTURE + ":"),
        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useExternalResourceAccessControl(
        (uri, type) -> uri.startsWith(PICTURE + ":"),
        ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    builder.withW3cDocument(new W3CDom().fromJsoup(html), "");
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.layout();
      renderer.createPDFKeepOpen();
    }
  }

  private record PictureStream(PrintPicture picture) implements FSStream {
    @Override
    public InputStream getStream() {
      return new ByteArrayInputStream(picture.bytes());
    }

    @Override
    public Reader getReader() {
      return new InputStreamReader(getStream(), StandardCharsets.ISO_8859_1);
    }
  }
}
