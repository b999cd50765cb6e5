package cn.tianwen.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/**
 * Encrypts a file with AES-256 (revision 6) so that everybody can read it and nobody has the right
 * to change it: no password to open it, an owner password of 256 random bits that is thrown away.
 */
final class EditingLock {
  private static final int KEY_BITS = 256;

  private EditingLock() {}

  static void lock(Path open, Path target) throws IOException {
    try (PDDocument document =
        Loader.loadPDF(open.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy(thrownAway(), "", permissions());
      policy.setEncryptionKeyLength(KEY_BITS);
      policy.setPreferAES(true);
      document.protect(policy);
      // Without object streams: with them the count of objects would be two too high.
      document.save(target.toFile(), CompressParameters.NO_COMPRESSION);
    }
  }

  /** Reading aloud, copying words and printing are allowed; every kind of change is not. */
  private static AccessPermission permissions() {
    AccessPermission permissions = new AccessPermission();
    permissions.setCanAssembleDocument(false);
    permissions.setCanFillInForm(false);
    permissions.setCanModify(false);
    permissions.setCanModifyAnnotations(false);
    permissions.setCanExtractContent(true);
    permissions.setCanExtractForAccessibility(true);
    permissions.setCanPrint(true);
    permissions.setCanPrintFaithful(true);
    return permissions;
  }

  private static String thrownAway() {
    byte[] random = new byte[KEY_BITS / 8];
    new SecureRandom().nextBytes(random);
    return HexFormat.of().formatHex(random);
  }
}
