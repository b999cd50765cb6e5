package cn.tianwen.extraction;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.OptionalInt;

/** Looks through the head of a JPEG for its orientation. */
final class JpegOrientation {

  private static final int MARK = 0xFF;
  private static final int SCAN = 0xDA;
  private static final int APP_EXIF = 0xE1;

  private JpegOrientation() {}

  /**
   * Reads on behind the first marker.
   *
   * @throws IOException when the file ends
   */
  static int read(DataInputStream in) throws IOException {
    while (true) {
      int mark = in.readUnsignedByte();
      int marker = in.readUnsignedByte();
      if (mark != MARK || marker == SCAN) {
        return ExifOrientation.UPRIGHT;
      }
      byte[] segment = new byte[Math.max(0, in.readUnsignedShort() - Short.BYTES)];
      in.readFully(segment);
      OptionalInt found = marker == APP_EXIF ? ExifOrientation.read(segment) : OptionalInt.empty();
      if (found.isPresent()) {
        return found.getAsInt();
      }
    }
  }
}
