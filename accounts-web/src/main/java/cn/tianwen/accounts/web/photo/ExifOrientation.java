package cn.tianwen.accounts.web.photo;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera was held, by the EXIF part of a JPEG. Phones save every picture lying and say here
 * how to turn it.
 */
final class ExifOrientation {

  /** As it is. */
  static final int UPRIGHT = 1;

  private static final int LAST = 8;
  private static final int APP1 = 0xFFE1;
  private static final int START_OF_SCAN = 0xFFDA;
  private static final int START_OF_IMAGE_BYTES = 2;
  private static final int EXIF = 0x45786966;
  private static final int ORIENTATION_TAG = 0x0112;
  private static final int ENTRY_BYTES = 12;

  private ExifOrientation() {}

  /** 1..8 as EXIF numbers them; {@link #UPRIGHT} where nothing usable is said. */
  static int of(byte[] jpeg) {
    try {
      return find(ByteBuffer.wrap(jpeg).position(START_OF_IMAGE_BYTES));
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return UPRIGHT;
    }
  }

  private static int find(ByteBuffer bytes) {
    while (bytes.remaining() > Short.BYTES * 2) {
      int marker = Short.toUnsignedInt(bytes.getShort());
      int end = bytes.position() + Short.toUnsignedInt(bytes.getShort());
      if (marker == APP1 && bytes.getInt() == EXIF) {
        bytes.getShort();
        return read(bytes.slice());
      }
      if (marker == START_OF_SCAN || (marker & 0xFF00) != 0xFF00) {
        return UPRIGHT;
      }
      bytes.position(end);
    }
    return UPRIGHT;
  }

  /** Reads the first directory of a TIFF header. */
  private static int read(ByteBuffer tiff) {
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(Integer.BYTES);
    int entries = Short.toUnsignedInt(tiff.getShort(directory));
    for (int i = 0; i < entries; i++) {
      int entry = directory + Short.BYTES + i * ENTRY_BYTES;
      if (Short.toUnsignedInt(tiff.getShort(entry)) == ORIENTATION_TAG) {
        int said = Short.toUnsignedInt(tiff.getShort(entry + 8));
        return said >= UPRIGHT && said <= LAST ? said : UPRIGHT;
      }
    }
    return UPRIGHT;
  }
}
