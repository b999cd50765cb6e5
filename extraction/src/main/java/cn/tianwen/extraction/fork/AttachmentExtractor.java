package cn.tianwen.extraction.fork;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.extractor.ParsingEmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads attachments that hold text. Pictures inside a document are passed over: they illustrate it,
 * and recognising the text of every photograph would take minutes a file.
 */
final class AttachmentExtractor extends ParsingEmbeddedDocumentExtractor {

  private final int deepest;
  private int depth;

  AttachmentExtractor(ParseContext context, int deepest) {
    super(context);
    this.deepest = deepest;
    setWriteFileNameToContent(false);
  }

  @Override
  public boolean shouldParseEmbedded(Metadata metadata) {
    String type = metadata.get(Metadata.CONTENT_TYPE);
    // One level more than allowed is read: only so can the parent tell that there is too much.
    return depth <= deepest
        && (type == null || !type.startsWith("image/"))
        && super.shouldParseEmbedded(metadata);
  }

  @Override
  public void parseEmbedded(
      InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
      throws SAXException, IOException {
    TesseractOCRConfig outside = context.get(TesseractOCRConfig.class);
    TesseractOCRConfig inside = new TesseractOCRConfig();
    inside.setSkipOcr(true);
    context.set(TesseractOCRConfig.class, inside);
    depth++;
    try {
      super.parseEmbedded(stream, handler, metadata, outputHtml);
    } finally {
      depth--;
      context.set(TesseractOCRConfig.class, outside);
    }
  }
}
