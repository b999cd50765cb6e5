package cn.tianwen.rows;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens table files. The kind is decided by content, never by name. */
public final class RowReaders {

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final int SAMPLE = 4096;

  private RowReaders() {}

  /**
   * Opens a CSV, XLSX or JSON lines file.
   *
   * @throws UnreadableFileException when it is none of them, empty, damaged or encrypted
   */
  public static RowReader open(Path file) {
    try {
      byte[] start;
      try (InputStream in = Files.newInputStream(file)) {
        start = in.readNBytes(SAMPLE);
      }
      if (start.length == 0) {
        throw new UnreadableFileException("文件是空的");
      }
      if (startsWith(start, ZIP)) {
        return new WorkbookRowReader(file);
      }
      if (isBinary(start)) {
        throw new UnreadableFileException("不是 CSV、XLSX 或 JSONL 文件（旧版 XLS 请另存为 XLSX）");
      }
      String text = new String(start, StandardCharsets.UTF_8).replace("\uFEFF", "").stripLeading();
      return text.startsWith("{") ? new JsonLinesRowReader(file) : new CsvRowReader(file);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file.getFileName(), e);
    }
  }

  private static boolean startsWith(byte[] bytes, byte[] expected) {
    if (bytes.length < expected.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if (bytes[i] != expected[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBinary(byte[] start) {
    boolean utf16 =
        start.length > 1
            && ((start[0] == (byte) 0xFF && start[1] == (byte) 0xFE)
                || (start[0] == (byte) 0xFE && start[1] == (byte) 0xFF));
    if (utf16) {
      return false;
    }
    for (byte b : start) {
      if (b == 0) {
        return true;
      }
    }
    return (start[0] & 0xFF) == 0xD0 && start.length > 3 && (start[1] & 0xFF) == 0xCF;
  }
}
