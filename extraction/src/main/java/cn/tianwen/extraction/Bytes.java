package cn.tianwen.extraction;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Copies a number of bytes in pieces. */
final class Bytes {

  private static final int PIECE = 1 << 13;

  private Bytes() {}

  static void copy(InputStream in, OutputStream out, long number) throws IOException {
    byte[] piece = new byte[PIECE];
    long left = number;
    while (left > 0) {
      int read = in.read(piece, 0, (int) Math.min(PIECE, left));
      if (read < 0) {
        throw new EOFException();
      }
      out.write(piece, 0, read);
      left -= read;
    }
  }
}
