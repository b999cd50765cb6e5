package cn.tianwen.ingest.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file of a folder that is to become a document.
 *
 * @param file where it lies
 * @param path in its source, {@code /} between folders, not masked
 * @param bytes its size
 * @param modified when it was changed last
 * @param sidecars what holds for it, the nearest first
 * @param subtitles what belongs to it when it is a recording
 */
record FoundFile(
    Path file,
    String path,
    long bytes,
    Instant modified,
    List<Path> sidecars,
    List<Path> subtitles) {

  /** SHA-256 over the names and contents of sidecars and subtitles. */
  String companions() throws IOException {
    StringBuilder all = new StringBuilder();
    for (Path companion : Stream.concat(sidecars.stream(), subtitles.stream()).toList()) {
      all.append(companion.getFileName()).append('\n').append(Sha256.of(companion)).append('\n');
    }
    return Sha256.of(all.toString());
  }

  /** Whether it is still the file that was found: an ordinary one of this size and time. */
  boolean isAsFound() throws IOException {
    BasicFileAttributes now =
        Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    return now.isRegularFile()
        && now.size() == bytes
        && now.lastModifiedTime().toInstant().equals(modified);
  }
}
