package cn.tianwen.rows;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The encoding of a text file: by its byte order mark, else UTF-8 when the whole file is valid
 * UTF-8, else GB18030 (which contains GBK and GB 2312) when the whole file is valid in it, else
 * UTF-8 with the faulty bytes shown as U+FFFD.
 *
 * @param charset how to decode
 * @param markLength bytes of the byte order mark to skip
 */
record TextEncoding(Charset charset, int markLength) {

  private static final Charset GB18030 = Charset.forName("GB18030");

  static TextEncoding detect(Path file) throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(3);
    }
    if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
      return new TextEncoding(StandardCharsets.UTF_8, 3);
    }
    if (startsWith(start, 0xFF, 0xFE)) {
      return new TextEncoding(StandardCharsets.UTF_16LE, 2);
    }
    if (startsWith(start, 0xFE, 0xFF)) {
      return new TextEncoding(StandardCharsets.UTF_16BE, 2);
    }
    boolean gbk = !isValid(file, StandardCharsets.UTF_8) && isValid(file, GB18030);
    return new TextEncoding(gbk ? GB18030 : StandardCharsets.UTF_8, 0);
  }

  private static boolean startsWith(byte[] bytes, int... expected) {
    if (bytes.length < expected.length) {
      return false;
    }
    for (int i = 0; i < expected.length; i++) {
      if ((bytes[i] & 0xFF) != expected[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isValid(Path file, Charset charset) throws IOException {
    char[] buffer = new char[1 << 16];
    try (Reader reader =
        new InputStreamReader(
            Files.newInputStream(file),
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT))) {
      while (reader.read(buffer) >= 0) {
        // Only whether it can be decoded matters.
      }
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  BufferedReader open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    in.skipNBytes(markLength);
    return new BufferedReader(new InputStreamReader(in, charset), 1 << 16);
  }
}
