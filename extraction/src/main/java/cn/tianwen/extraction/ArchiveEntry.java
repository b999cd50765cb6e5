package cn.tianwen.extraction;

import java.nio.file.Path;

/**
 * A file that was unpacked.
 *
 * @param path in its archive, with {@code /}
 * @param file where it lies, under a name of ours
 */
record ArchiveEntry(String path, Path file) {

  String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  String folder() {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }
}
