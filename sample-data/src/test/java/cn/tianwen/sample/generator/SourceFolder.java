package cn.tianwen.sample.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of the sources: Markdown that files are made of, and files that are copied as they
 * are.
 *
 * @param root of the folder
 */
public record SourceFolder(Path root) {

  private static final String MANIFEST = "sources.sha256";
  private static final String MARKDOWN = ".md";

  /** The folder of this module, whose tests run in its directory. */
  public static SourceFolder ofThisModule() {
    return new SourceFolder(Path.of("src/documents"));
  }

  /** All Markdown sources in the order of paths. */
  List<Source> list() throws IOException {
    List<Source> sources = new ArrayList<>();
    for (String name : names()) {
      if (name.endsWith(MARKDOWN)) {
        sources.add(Source.parse(Path.of(name), Files.readString(root.resolve(name))));
      }
    }
    return sources;
  }

  /** Paths of what is copied as it is. */
  List<String> copied() throws IOException {
    return names().stream().filter(name -> !name.endsWith(MARKDOWN)).toList();
  }

  /** SHA-256 and path of every source, a line each. */
  String checksums() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (String name : names()) {
      String sum = HexFormat.of().formatHex(sha256(Files.readAllBytes(root.resolve(name))));
      lines.append(sum).append("  ").append(name).append('\n');
    }
    return lines.toString();
  }

  /** Checksums of the sources that the committed files were made of. */
  Path manifest() {
    return root.resolve(MANIFEST);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .filter(name -> !name.equals(MANIFEST))
          .sorted()
          .toList();
    }
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
