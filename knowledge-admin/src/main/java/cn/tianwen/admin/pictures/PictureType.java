package cn.tianwen.admin.pictures;

import java.util.Arrays;
import java.util.Optional;

/** The types of picture that are taken, told by how a file begins. */
enum PictureType {
  JPEG("jpeg", 0xFF, 0xD8, 0xFF),
  PNG("png", 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A),
  GIF("gif", 'G', 'I', 'F', '8'),
  BMP("bmp", 'B', 'M'),
  TIFF_LITTLE("tiff", 'I', 'I', 42, 0),
  TIFF_BIG("tiff", 'M', 'M', 0, 42);

  /** How many bytes tell a type. */
  static final int LONGEST_BEGINNING = 8;

  private final String format;
  private final int[] beginning;

  PictureType(String format, int... beginning) {
    this.format = format;
    this.beginning = beginning;
  }

  /** Its name for the image readers of the JDK. */
  String format() {
    return format;
  }

  /** Whether browsers and PDF show it, so that it may be kept as it is. */
  boolean isShown() {
    return this == JPEG || this == PNG;
  }

  /** The type of what begins so. */
  static Optional<PictureType> of(byte[] head) {
    return Arrays.stream(values()).filter(type -> type.begins(head)).findFirst();
  }

  private boolean begins(byte[] head) {
    if (head.length < beginning.length) {
      return false;
    }
    for (int i = 0; i < beginning.length; i++) {
      if ((head[i] & 0xFF) != beginning[i]) {
        return false;
      }
    }
    return true;
  }
}
