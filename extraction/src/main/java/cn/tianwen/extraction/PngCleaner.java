package cn.tianwen.extraction;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Copies the chunks of a PNG that are needed to show it. */
final class PngCleaner {

  private static final int SIGNATURE_BYTES = 8;
  private static final int CHECKSUM_BYTES = 4;
  private static final String END = "IEND";

  /** Pixels, palette, transparency, colours and size of a pixel; all others are left out. */
  private static final Set<String> KEPT =
      Set.of("IHDR", "PLTE", "IDAT", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "pHYs", "bKGD", END);

  private final DataInputStream in;
  private final DataOutputStream out;

  PngCleaner(DataInputStream in, DataOutputStream out) {
    this.in = in;
    this.out = out;
  }

  void copy() throws IOException {
    try {
      out.write(in.readNBytes(SIGNATURE_BYTES));
      String type;
      do {
        int length = in.readInt();
        byte[] name = new byte[Integer.BYTES];
        in.readFully(name);
        type = new String(name, StandardCharsets.ISO_8859_1);
        if (length < 0) {
          throw new UncleanableImageException("a chunk has a negative length");
        }
        if (KEPT.contains(type)) {
          out.writeInt(length);
          out.write(name);
          Bytes.copy(in, out, (long) length + CHECKSUM_BYTES);
        } else {
          in.skipNBytes((long) length + CHECKSUM_BYTES);
        }
      } while (!type.equals(END));
    } catch (EOFException e) {
      throw new UncleanableImageException("the PNG is cut off");
    }
  }
}
