package cn.tianwen.standalone.servers;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * The programs of PostgreSQL, unpacked from the class path once for each data directory.
 *
 * @param folder with {@code bin}, {@code lib} and {@code share}
 */
record PostgresqlBinaries(Path folder) {

  private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
  private static final Set<PosixFilePermission> PROGRAM =
      PosixFilePermissions.fromString("rwxr-xr-x");

  static PostgresqlBinaries in(Path parent) throws IOException {
    return new PostgresqlBinaries(parent.resolve("server-" + version()));
  }

  static String version() throws IOException {
    Properties versions = new Properties();
    try (InputStream file = resource("versions.properties")) {
      versions.load(file);
    }
    return versions.getProperty("postgresql", "");
  }

  boolean areUnpacked() {
    return Files.isExecutable(program("postgres"));
  }

  Path program(String name) {
    return folder.resolve("bin").resolve(name);
  }

  /** Unpacks beside the folder first, so that a half unpacked one is never used. */
  void unpack() throws IOException {
    Path fresh = folder.resolveSibling(folder.getFileName() + ".new");
    Folders.delete(fresh);
    Folders.delete(folder);
    try (TarArchiveInputStream archive =
        new TarArchiveInputStream(
            new XZCompressorInputStream(new BufferedInputStream(resource(ARCHIVE))))) {
      for (TarArchiveEntry entry = archive.getNextEntry();
          entry != null;
          entry = archive.getNextEntry()) {
        unpack(entry, archive, fresh);
      }
    }
    Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void unpack(TarArchiveEntry entry, InputStream content, Path target)
      throws IOException {
    Path file = target.resolve(entry.getName()).normalize();
    if (!file.startsWith(target)) {
      throw new IOException("entry outside of the archive: " + entry.getName());
    }
    if (entry.isDirectory()) {
      Files.createDirectories(file);
      return;
    }
    Files.createDirectories(file.resolveSibling("."));
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
    } else if (entry.isLink()) {
      Files.createLink(file, target.resolve(entry.getLinkName()));
    } else {
      Files.copy(content, file);
      if ((entry.getMode() & 0100) != 0) {
        Files.setPosixFilePermissions(file, PROGRAM);
      }
    }
  }

  private static InputStream resource(String name) throws IOException {
    InputStream found = PostgresqlBinaries.class.getResourceAsStream(name);
    if (found == null) {
      throw new FileNotFoundException(name + " is not on the class path");
    }
    return found;
  }
}
