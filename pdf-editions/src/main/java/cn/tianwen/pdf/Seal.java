package cn.tianwen.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Turns open pages into a file that can be issued: encrypted, then certified. */
public final class Seal {
  private final Certification certification;

  /** Signs with the key. */
  public Seal(SigningKey key) {
    certification = new Certification(key);
  }

  /**
   * Seals a file.
   *
   * @param open the pages; not changed
   * @param target is replaced, and only when the file is complete
   */
  public void seal(Path open, PdfItem item, Path target) {
    Path folder = target.toAbsolutePath().getParent();
    try {
      Path locked = Files.createTempFile(folder, "edition", ".locked");
      Path signed = Files.createTempFile(folder, "edition", ".signed");
      try {
        EditingLock.lock(open, locked);
        certification.certify(locked, signed, item);
        Files.move(signed, target, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(locked);
        Files.deleteIfExists(signed);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
