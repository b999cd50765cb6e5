package cn.tianwen.extraction.fork;

import java.io.IOException;
import java.io.InputStream;
import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.jspecify.annotations.Nullable;

/** Knows Chinese text in GB18030, Big5 or UTF-16, which Tika takes for unknown bytes, as text. */
public final class ChineseTextDetector implements Detector {

  private static final long serialVersionUID = 1L;

  /** For Tika, by its configuration. */
  public ChineseTextDetector() {}

  @Override
  public MediaType detect(@Nullable InputStream stream, Metadata metadata) throws IOException {
    if (stream == null) {
      return MediaType.OCTET_STREAM;
    }
    stream.mark(ChineseEncodings.SAMPLE_BYTES);
    try {
      byte[] sample = stream.readNBytes(ChineseEncodings.SAMPLE_BYTES);
      return ChineseEncodings.isText(sample) ? MediaType.TEXT_PLAIN : MediaType.OCTET_STREAM;
    } finally {
      stream.reset();
    }
  }
}
