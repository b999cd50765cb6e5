package cn.tianwen.evaluation.relevance;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Reads the lines of a UTF-8 file with their numbers. Decodes line by line, so that a fault in the
 * encoding has a line number too. Blank lines are passed over.
 */
final class NumberedLines {

  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private NumberedLines() {}

  /**
   * Gives every line that is not blank to a consumer.
   *
   * @throws MalformedDatasetException when the file is missing or is not UTF-8
   */
  static void read(Path file, LineConsumer consumer) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      long number = 1;
      int next = in.read();
      while (next >= 0) {
        if (next == '\n') {
          take(file, number++, line, consumer);
        } else {
          line.write(next);
        }
        next = in.read();
      }
      take(file, number, line, consumer);
    } catch (NoSuchFileException e) {
      throw new MalformedDatasetException(file, "no such file");
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  private static void take(
      Path file, long number, ByteArrayOutputStream bytes, LineConsumer consumer) {
    String line;
    try {
      line =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(bytes.toByteArray()))
              .toString();
    } catch (CharacterCodingException e) {
      throw new MalformedDatasetException(file, number, "not UTF-8");
    }
    bytes.reset();
    if (number == 1 && !line.isEmpty() && line.charAt(0) == BYTE_ORDER_MARK) {
      line = line.substring(1);
    }
    if (line.endsWith("\r")) {
      line = line.substring(0, line.length() - 1);
    }
    if (!line.isBlank()) {
      consumer.accept(number, line);
    }
  }

  /** Takes a line. */
  @FunctionalInterface
  interface LineConsumer {
    void accept(long number, String line);
  }
}
