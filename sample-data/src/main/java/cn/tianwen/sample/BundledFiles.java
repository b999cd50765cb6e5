package cn.tianwen.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Files on the class path, which cannot be listed, and so are named in a {@code files.txt}.
 *
 * @param folder on the class path, with {@code /} at both ends
 */
record BundledFiles(String folder) {

  /** Paths in the folder, {@code /} between folders, in the order of {@code files.txt}. */
  List<String> names() {
    try (InputStream in = open("files.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read files.txt of " + folder, e);
    }
  }

  /**
   * Copies all files into a folder, replacing older ones.
   *
   * @return the copies in the order of {@link #names()}
   */
  List<Path> copyTo(Path target) {
    List<Path> copies = new ArrayList<>();
    try {
      for (String name : names()) {
        Path copy = target.resolve(name);
        Files.createDirectories(copy.toAbsolutePath().getParent());
        try (InputStream in = open(name)) {
          Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        copies.add(copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot copy the sample files to " + target, e);
    }
    return copies;
  }

  /** A file to be read; the caller closes it. */
  InputStream open(String name) {
    InputStream in = BundledFiles.class.getResourceAsStream(folder + name);
    if (in == null) {
      throw new IllegalStateException("Sample file is not on the class path: " + name);
    }
    return in;
  }
}
