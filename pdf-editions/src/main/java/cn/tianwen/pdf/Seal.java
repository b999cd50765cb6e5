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
    try (WorkFolder work = WorkFolder.beside(target)) {
      Path locked = work.file("locked.pdf");
      Path certified = work.file("certified.pdf");
      EditingLock.lock(open, locked);
      certification.certify(locked, certified, item);
      Files.move(certified, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
