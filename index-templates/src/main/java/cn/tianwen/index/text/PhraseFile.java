package cn.tianwen.index.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Reads a file of phrases: UTF-8, a kind and a phrase with a tab between on every line, lines that
 * begin with {@code #} and blank lines skipped.
 */
public final class PhraseFile {

  private PhraseFile() {}

  /**
   * The phrases of a bundled file in its order.
   *
   * @param owner the class beside which the file lies
   * @param kinds the kinds allowed, by the lower-case name in the file
   * @throws IllegalStateException when the file is missing or a line is malformed
   */
  public static <K extends Enum<K>> List<Phrase<K>> read(
      Class<?> owner, String name, Class<K> kinds) {
    return text(owner, name)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> phrase(name, line, kinds))
        .toList();
  }

  /** The text of a bundled file. */
  public static String text(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("File is not on the class path: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name, e);
    }
  }

  private static <K extends Enum<K>> Phrase<K> phrase(String name, String line, Class<K> kinds) {
    String[] columns = line.split("\t", -1);
    if (columns.length != 2 || columns[1].isEmpty()) {
      throw new IllegalStateException(name + ": expected kind and phrase, found: " + line);
    }
    K kind =
        Arrays.stream(kinds.getEnumConstants())
            .filter(candidate -> candidate.name().equalsIgnoreCase(columns[0]))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(name + ": unknown kind: " + line));
    return new Phrase<>(kind, columns[1]);
  }

  /**
   * A line.
   *
   * @param kind what the phrase is for
   * @param text the phrase, folded
   */
  public record Phrase<K>(K kind, String text) {}
}
