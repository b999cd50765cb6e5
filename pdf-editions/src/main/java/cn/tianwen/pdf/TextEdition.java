package cn.tianwen.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Makes the edition whose text can be read, searched and spoken: tagged, encrypted with all editing
 * permissions off, and signed with "no changes allowed".
 */
public final class TextEdition {
  private final PageMaker pages;
  private final Seal seal;

  /** Takes the parts; a {@link PageMaker} holds the parsed fonts, so it is worth sharing. */
  public TextEdition(PageMaker pages, Seal seal) {
    this.pages = pages;
    this.seal = seal;
  }

  /** Signs with the key. Safe for use by several threads. */
  public TextEdition(SigningKey key) {
    this(new PageMaker(), new Seal(key));
  }

  /**
   * Writes the file.
   *
   * @param target is replaced, and only when the file is complete
   * @throws PdfException if the uploaded PDF cannot be used; the message says why
   */
  public PdfReport render(PdfItem item, Path target, Progress progress) {
    try (WorkFolder work = WorkFolder.beside(target)) {
      Path open = work.file("open.pdf");
      PdfReport report = pages.make(item, open, progress);
      seal.seal(open, item, target);
      return report;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
