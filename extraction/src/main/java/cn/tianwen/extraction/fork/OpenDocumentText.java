package cn.tianwen.extraction.fork;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.utils.XMLReaderUtils;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads ODF as {@link OpenDocumentParser} does, but tells slides and sheets apart and leaves out
 * headers and footers, which stand among the styles.
 */
public final class OpenDocumentText extends OpenDocumentParser {

  private static final long serialVersionUID = 1L;

  /** For Tika, by its configuration. */
  public OpenDocumentText() {
    setContentParser(new Content());
  }

  private static final class Content implements Parser {

    private static final long serialVersionUID = 1L;

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
      return Set.of();
    }

    @Override
    public void parse(
        InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
        throws IOException, SAXException, TikaException {
      XMLReaderUtils.parseSAX(stream, new OpenDocumentHandler(handler), context);
    }
  }
}
