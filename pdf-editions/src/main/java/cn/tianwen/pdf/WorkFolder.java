package cn.tianwen.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A folder for unfinished files, gone when the work is done or has failed.
 *
 * @param path of the folder
 */
public record WorkFolder(Path path) implements AutoCloseable {
  /** Makes one beside a file that is to be written, readable by its owner only. */
  public static WorkFolder beside(Path target) throws IOException {
    return new WorkFolder(
        Files.createTempDirectory(target.toAbsolutePath().getParent(), "edition"));
  }

  /** A file in it. */
  public Path file(String name) {
    return path.resolve(name);
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
