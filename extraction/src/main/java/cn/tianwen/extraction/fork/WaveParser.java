package cn.tianwen.extraction.fork;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.XMPDM;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Finds the length of a WAV recording in its header, which Tika's own parser does not tell. */
public final class WaveParser implements Parser {

  private static final long serialVersionUID = 1L;
  private static final int FORMAT = 0x666D7420;
  private static final int DATA = 0x64617461;
  private static final int RIFF_HEADER = 12;
  private static final int BYTES_BEFORE_RATE = 8;

  /** For Tika, by its configuration. */
  public WaveParser() {}

  @Override
  public Set<MediaType> getSupportedTypes(ParseContext context) {
    return Set.of(MediaType.audio("vnd.wave"), MediaType.audio("x-wav"));
  }

  @Override
  public void parse(
      InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
      throws IOException, SAXException, TikaException {
    DataInputStream in = new DataInputStream(stream);
    try {
      metadata.set(XMPDM.DURATION, Double.toString(seconds(in)));
    } catch (EOFException e) {
      throw new TikaException("the recording has no data", e);
    }
    XHTMLContentHandler xhtml = new XHTMLContentHandler(handler, metadata);
    xhtml.startDocument();
    xhtml.endDocument();
  }

  private static double seconds(DataInputStream in) throws IOException, TikaException {
    in.skipNBytes(RIFF_HEADER);
    long bytesPerSecond = 0;
    while (true) {
      int chunk = in.readInt();
      long bytes = littleEndian(in.readInt());
      if (chunk == DATA) {
        if (bytesPerSecond == 0) {
          throw new TikaException("the recording has no format");
        }
        return (double) bytes / bytesPerSecond;
      }
      if (chunk == FORMAT) {
        in.skipNBytes(BYTES_BEFORE_RATE);
        bytesPerSecond = littleEndian(in.readInt());
        bytes -= BYTES_BEFORE_RATE + Integer.BYTES;
      }
      // Chunks begin at even places.
      in.skipNBytes(Math.max(0, bytes + bytes % 2));
    }
  }

  private static long littleEndian(int value) {
    return Integer.toUnsignedLong(Integer.reverseBytes(value));
  }
}
