package cn.tianwen.extraction.fork;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of one part in the file of all parts; closing it leaves the file open. */
final class PartContent extends InputStream {

  private final InputStream file;
  private long left;

  PartContent(InputStream file, long bytes) {
    this.file = file;
    this.left = bytes;
  }

  /** Goes to where the next part begins. */
  void skipRest() throws IOException {
    file.skipNBytes(left);
    left = 0;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (left == 0) {
      return -1;
    }
    int read = file.read(buffer, offset, (int) Math.min(length, left));
    if (read < 0) {
      throw new EOFException("the part is cut off");
    }
    left -= read;
    return read;
  }

  @Override
  public int available() {
    return (int) Math.min(left, Integer.MAX_VALUE);
  }
}
