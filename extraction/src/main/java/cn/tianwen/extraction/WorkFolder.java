package cn.tianwen.extraction;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder for one process below the one that is given; those of dead processes are removed. */
final class WorkFolder {

  private static final String NAME = "extraction-";

  private WorkFolder() {}

  static Path create(Path parent) throws IOException {
    Files.createDirectories(parent);
    try (DirectoryStream<Path> old = Files.newDirectoryStream(parent, NAME + "*")) {
      for (Path folder : old) {
        if (!isAlive(folder)) {
          Folders.delete(folder);
        }
      }
    }
    return Files.createTempDirectory(parent, NAME + ProcessHandle.current().pid() + "-");
  }

  private static boolean isAlive(Path folder) {
    String[] parts = folder.getFileName().toString().split("-");
    return parts.length > 1
        && parts[1].matches("\\d{1,18}")
        && ProcessHandle.of(Long.parseLong(parts[1])).isPresent();
  }
}
