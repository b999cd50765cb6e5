package cn.tianwen.extraction.fork;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.metadata.Metadata;

/** Finds the encoding of a text among those in which Chinese texts are written. */
public final class ChineseEncodingDetector implements EncodingDetector {

  private static final long serialVersionUID = 1L;

  /** For Tika, by its configuration. */
  public ChineseEncodingDetector() {}

  @Override
  public Charset detect(InputStream stream, Metadata metadata) throws IOException {
    stream.mark(ChineseEncodings.SAMPLE_BYTES);
    try {
      return ChineseEncodings.of(stream.readNBytes(ChineseEncodings.SAMPLE_BYTES));
    } finally {
      stream.reset();
    }
  }
}
