package cn.tianwen.extraction;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalInt;

/** Copies the segments of a JPEG that are needed to show it. */
final class JpegCleaner {

  private static final int MARK = 0xFF;
  private static final int START = 0xD8;
  private static final int END = 0xD9;
  private static final int SCAN = 0xDA;
  private static final int RESTART_FIRST = 0xD0;
  private static final int RESTART_LAST = 0xD7;
  private static final int ALONE = 0x01;
  private static final int APP_FIRST = 0xE0;
  private static final int APP_EXIF = 0xE1;
  private static final int APP_COLOUR_PROFILE = 0xE2;
  private static final int APP_ADOBE = 0xEE;
  private static final int APP_LAST = 0xEF;
  private static final int COMMENT = 0xFE;

  /** JFIF without its preview: name, version and size of a pixel. */
  private static final int JFIF_BYTES = 14;

  private final DataInputStream in;
  private final DataOutputStream out;
  private boolean orientationWritten;

  JpegCleaner(DataInputStream in, DataOutputStream out) {
    this.in = in;
    this.out = out;
  }

  void copy() throws IOException {
    try {
      in.readShort();
      writeMarker(START);
      int marker = nextMarker();
      while (marker != END) {
        marker = marker == SCAN ? copyScan() : copySegment(marker);
      }
      writeMarker(END);
    } catch (EOFException e) {
      throw new UncleanableImageException("the JPEG is cut off");
    }
  }

  private int copySegment(int marker) throws IOException {
    if (marker == ALONE || marker >= RESTART_FIRST && marker <= START) {
      throw new UncleanableImageException("a marker stands where none may be");
    }
    byte[] content = segment();
    if (marker == APP_EXIF) {
      OptionalInt orientation = ExifOrientation.read(content);
      if (orientation.isPresent() && !orientationWritten) {
        orientationWritten = true;
        writeSegment(marker, ExifOrientation.segment(orientation.getAsInt()));
      }
    } else if (marker == APP_FIRST && startsWith(content, "JFIF\0")) {
      byte[] plain = Arrays.copyOf(content, JFIF_BYTES);
      plain[JFIF_BYTES - 2] = 0;
      plain[JFIF_BYTES - 1] = 0;
      writeSegment(marker, plain);
    } else if (isKept(marker, content)) {
      writeSegment(marker, content);
    }
    return nextMarker();
  }

  /** Application segments carry metadata, but for those that say how colours are meant. */
  private static boolean isKept(int marker, byte[] content) {
    return switch (marker) {
      case APP_COLOUR_PROFILE -> startsWith(content, "ICC_PROFILE\0");
      case APP_ADOBE -> startsWith(content, "Adobe");
      case COMMENT -> false;
      default -> marker < APP_FIRST || marker > APP_LAST;
    };
  }

  /** Copies compressed pixels up to the next marker, which is returned. */
  private int copyScan() throws IOException {
    writeSegment(SCAN, segment());
    while (true) {
      int value = in.readUnsignedByte();
      if (value != MARK) {
        out.write(value);
        continue;
      }
      int next = in.readUnsignedByte();
      while (next == MARK) {
        next = in.readUnsignedByte();
      }
      if (next != 0 && (next < RESTART_FIRST || next > RESTART_LAST)) {
        return next;
      }
      writeMarker(next);
    }
  }

  private byte[] segment() throws IOException {
    int length = in.readUnsignedShort() - Short.BYTES;
    if (length < 0) {
      throw new UncleanableImageException("a segment has no length");
    }
    byte[] content = new byte[length];
    in.readFully(content);
    return content;
  }

  private int nextMarker() throws IOException {
    if (in.readUnsignedByte() != MARK) {
      throw new UncleanableImageException("there is no marker where one must be");
    }
    int marker = in.readUnsignedByte();
    while (marker == MARK) {
      marker = in.readUnsignedByte();
    }
    return marker;
  }

  private void writeMarker(int marker) throws IOException {
    out.write(MARK);
    out.write(marker);
  }

  private void writeSegment(int marker, byte[] content) throws IOException {
    writeMarker(marker);
    out.writeShort(content.length + Short.BYTES);
    out.write(content);
  }

  private static boolean startsWith(byte[] content, String name) {
    byte[] start = name.getBytes(StandardCharsets.ISO_8859_1);
    return content.length >= start.length
        && Arrays.equals(content, 0, start.length, start, 0, start.length);
  }
}
