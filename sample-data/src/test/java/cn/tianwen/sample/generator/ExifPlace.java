package cn.tianwen.sample.generator;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Puts an EXIF segment with a place into a JPEG, as a telephone does. */
final class ExifPlace {

  private static final int HEADER = 8;
  private static final int ENTRY = 12;
  private static final short ASCII = 2;
  private static final short LONG = 4;
  private static final short RATIONAL = 5;

  private ExifPlace() {}

  /**
   * The same picture with a place.
   *
   * @param latitude north, in degrees
   * @param longitude east, in degrees
   */
  static byte[] into(byte[] jpeg, double latitude, double longitude) {
    byte[] tiff = tiff(latitude, longitude);
    byte[] name = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    byte[] marker =
        ByteBuffer.allocate(4)
            .putShort((short) 0xFFE1)
            .putShort((short) (2 + name.length + tiff.length))
            .array();
    out.writeBytes(marker);
    out.writeBytes(name);
    out.writeBytes(tiff);
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  private static byte[] tiff(double latitude, double longitude) {
    int gpsDirectory = HEADER + 2 + ENTRY + 4;
    int values = gpsDirectory + 2 + 4 * ENTRY + 4;
    ByteBuffer tiff = ByteBuffer.allocate(values + 2 * 24);
    tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(HEADER);
    tiff.putShort((short) 1);
    entry(tiff, 0x8825, LONG, 1, gpsDirectory);
    tiff.putInt(0);
    tiff.putShort((short) 4);
    entry(tiff, 1, ASCII, 2, 'N' << 24);
    entry(tiff, 2, RATIONAL, 3, values);
    entry(tiff, 3, ASCII, 2, 'E' << 24);
    entry(tiff, 4, RATIONAL, 3, values + 24);
    tiff.putInt(0);
    degrees(tiff, latitude);
    degrees(tiff, longitude);
    return tiff.array();
  }

  private static void entry(ByteBuffer tiff, int tag, short type, int count, int value) {
    tiff.putShort((short) tag).putShort(type).putInt(count).putInt(value);
  }

  private static void degrees(ByteBuffer tiff, double value) {
    int degrees = (int) value;
    int minutes = (int) ((value - degrees) * 60);
    int hundredths = (int) Math.round(((value - degrees) * 60 - minutes) * 6000);
    tiff.putInt(degrees).putInt(1).putInt(minutes).putInt(1).putInt(hundredths).putInt(100);
  }
}
