package cn.tianwen.ingest.documents;

import cn.tianwen.ingest.documents.ledger.DocumentFiles;
import cn.tianwen.ingest.documents.ledger.FileFault;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps refused files for whoever looks into them: {@code ab/abcdef…} by the SHA-256 of the
 * content, beside it a JSON that says where it came from and why it was refused. Only its owner may
 * read them, nobody may run them.
 */
final class Quarantine {

  private static final Logger log = LoggerFactory.getLogger(Quarantine.class);
  private static final FileAttribute<Set<PosixFilePermission>> OWNER_READS =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
  private static final FileAttribute<Set<PosixFilePermission>> OWNER_ENTERS =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  private final Path folder;
  private final Clock clock;
  private final JsonMapper mapper = new JsonMapper();

  Quarantine(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
  }

  /** Keeps a copy. Returns whether it could; a full disk must not stop the job. */
  boolean keep(WaitingFile file, FileFault fault) {
    Path place = place(file.seen().sha256());
    try {
      Files.createDirectories(place.getParent(), OWNER_ENTERS);
      Map<String, Object> note = new LinkedHashMap<>();
      note.put("source", file.seen().source());
      note.put("path", file.seen().path());
      note.put("bytes", file.seen().bytes());
      note.put("sha256", file.seen().sha256());
      note.put("reason", fault.reason());
      note.put("detail", fault.detail());
      note.put("refusedAt", clock.instant().toString());
      if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
        write(place, part -> copy(file.found().file(), part));
      }
      write(note(place), part -> Files.write(part, mapper.writeValueAsBytes(note)));
      return true;
    } catch (IOException e) {
      log.warn("Cannot put file {} into quarantine: {}", file.id(), FailureText.describe(e));
      return false;
    }
  }

  private static void copy(Path file, Path part) throws IOException {
    try (OutputStream out = Files.newOutputStream(part)) {
      Files.copy(file, out);
    }
  }

  /** Removes a content that no file of the ledger is refused for any more. */
  void release(String sha256, DocumentFiles ledger) {
    if (sha256.isEmpty() || ledger.isQuarantined(sha256)) {
      return;
    }
    Path place = place(sha256);
    try {
      Files.deleteIfExists(note(place));
      Files.deleteIfExists(place);
    } catch (IOException e) {
      log.warn("Cannot remove {} from quarantine: {}", place.getFileName(), e.toString());
    }
  }

  private Path place(String sha256) {
    return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
  }

  private static Path note(Path place) {
    return place.resolveSibling(place.getFileName() + ".json");
  }

  /** Written aside and moved, so that there is never half a file. */
  private static void write(Path target, Content content) throws IOException {
    Path part = Files.createTempFile(target.getParent(), "arriving", ".part", OWNER_READS);
    try {
      content.writeTo(part);
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  @FunctionalInterface
  private interface Content {
    void writeTo(Path part) throws IOException;
  }
}
