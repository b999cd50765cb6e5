package cn.tianwen.accounts.roster;

import cn.tianwen.rows.RejectFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Where files lie that were handed in, and what was refused of them. Only its owner may look in: it
 * holds personal data.
 */
final class RosterFolder {

  private static final FileAttribute<Set<PosixFilePermission>> PRIVATE_FOLDER =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));
  private static final FileAttribute<Set<PosixFilePermission>> PRIVATE_FILE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
  private static final String REJECTS = ".rejects.csv";
  private static final Duration REJECTS_KEPT = Duration.ofDays(30);

  /** Longer than any import takes. */
  private static final Duration UPLOADS_KEPT = Duration.ofDays(1);

  private final Path folder;

  RosterFolder(Path folder) {
    this.folder = folder.toAbsolutePath();
  }

  /** Keeps what is handed in for the time of its import, under a random name. */
  Path keep(InputStream content) {
    try {
      Files.createDirectories(folder, PRIVATE_FOLDER);
      Path file = folder.resolve(UUID.randomUUID() + ".upload");
      try (OutputStream out =
          Channels.newOutputStream(
              Files.newByteChannel(
                  file,
                  EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                  PRIVATE_FILE))) {
        content.transferTo(out);
      } catch (IOException e) {
        Files.deleteIfExists(file);
        throw e;
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot keep the file that was handed in", e);
    }
  }

  void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot delete " + file.getFileName(), e);
    }
  }

  RejectFile rejects(UUID run) {
    try {
      Files.createDirectories(folder, PRIVATE_FOLDER);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot make " + folder, e);
    }
    return new RejectFile(folder.resolve(run + REJECTS));
  }

  Optional<Path> findRejects(UUID run) {
    return Optional.of(folder.resolve(run + REJECTS)).filter(Files::isRegularFile);
  }

  /** Deletes reject files that had their time, and uploads that a killed process left. */
  void tidy(Instant now) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Duration kept = file.toString().endsWith(REJECTS) ? REJECTS_KEPT : UPLOADS_KEPT;
        if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(kept))) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot tidy " + folder, e);
    }
  }
}
