package cn.tianwen.extraction;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;

/** The one thing in EXIF that a picture needs to be shown: which way is up. */
final class ExifOrientation {

  /** What a picture is that says nothing else. */
  static final int UPRIGHT = 1;

  private static final byte[] NAME = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
  private static final short TAG = 0x0112;
  private static final short SHORT = 3;
  private static final short TIFF = 42;
  private static final int ENTRY_BYTES = 12;
  private static final int HEADER_BYTES = 8;
  private static final int LARGEST = 8;

  private ExifOrientation() {}

  /**
   * The orientation from 2 to 8.
   *
   * @param segment content of an APP1 segment
   * @return empty when the picture stands upright, or the segment holds no EXIF that makes sense
   */
  static OptionalInt read(byte[] segment) {
    int start = NAME.length;
    if (segment.length < start + HEADER_BYTES + Short.BYTES
        || !ByteBuffer.wrap(segment, 0, start).equals(ByteBuffer.wrap(NAME))) {
      return OptionalInt.empty();
    }
    ByteBuffer tiff = ByteBuffer.wrap(segment, start, segment.length - start).slice();
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(Integer.BYTES);
    if (directory < HEADER_BYTES || directory > tiff.limit() - Short.BYTES) {
      return OptionalInt.empty();
    }
    int entries = Short.toUnsignedInt(tiff.getShort(directory));
    for (int i = 0; i < entries; i++) {
      int entry = directory + Short.BYTES + i * ENTRY_BYTES;
      if (entry > tiff.limit() - ENTRY_BYTES) {
        break;
      }
      if (tiff.getShort(entry) == TAG) {
        int orientation = tiff.getShort(entry + 8);
        return orientation > 1 && orientation <= LARGEST
            ? OptionalInt.of(orientation)
            : OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  /** Content of an APP1 segment that says this orientation and nothing else. */
  static byte[] segment(int orientation) {
    return ByteBuffer.allocate(NAME.length + HEADER_BYTES + Short.BYTES + ENTRY_BYTES + 4)
        .put(NAME)
        .put((byte) 'M')
        .put((byte) 'M')
        .putShort(TIFF)
        .putInt(HEADER_BYTES)
        .putShort((short) 1)
        .putShort(TAG)
        .putShort(SHORT)
        .putInt(1)
        .putShort((short) orientation)
        .array();
  }
}
