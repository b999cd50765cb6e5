package cn.tianwen.extraction;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Takes what says where, when and by whom a picture was taken out of it, without touching a pixel.
 */
public final class ImageCleaner {

  private static final int JPEG = 0xFFD8;
  private static final long PNG = 0x89504E470D0A1A0AL;

  private ImageCleaner() {}

  /**
   * Copies a JPEG or PNG without EXIF, XMP, IPTC, comments, previews and whatever follows its end.
   * The way up is kept. Memory and time grow with the size of the file only; nothing is decoded.
   *
   * @param target is created or replaced; holds nothing useful after an exception
   * @throws UncleanableImageException when this is neither JPEG nor PNG, or it is damaged
   * @throws IOException when a file cannot be read or written
   */
  public static void copyWithoutMetadata(Path image, Path target) throws IOException {
    try (DataInputStream in =
            new DataInputStream(new BufferedInputStream(Files.newInputStream(image)));
        DataOutputStream out =
            new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(target)))) {
      in.mark(Long.BYTES);
      byte[] magic = in.readNBytes(Long.BYTES);
      in.reset();
      if (number(magic, Short.BYTES) == JPEG) {
        new JpegCleaner(in, out).copy();
      } else if (number(magic, Long.BYTES) == PNG) {
        new PngCleaner(in, out).copy();
      } else {
        throw new UncleanableImageException("neither JPEG nor PNG");
      }
    }
  }

  /**
   * Which way is up in a JPEG, by its EXIF data: 1 to 8.
   *
   * @return 1, upright, when it does not say so, or is no JPEG
   */
  public static int orientation(Path image) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(image)))) {
      return in.readUnsignedShort() == JPEG ? JpegOrientation.read(in) : ExifOrientation.UPRIGHT;
    } catch (EOFException e) {
      return ExifOrientation.UPRIGHT;
    }
  }

  private static long number(byte[] bytes, int length) {
    long number = 0;
    for (int i = 0; i < Math.min(length, bytes.length); i++) {
      number = number << 8 | bytes[i] & 0xFF;
    }
    return number;
  }
}
