package cn.tianwen.admin.issue;

import cn.tianwen.pdf.PdfException;
import cn.tianwen.pdf.SigningKey;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Set;

/** Opens the key that signs issued files, as the settings say. */
final class SigningKeyFile {

  private static final int PASSWORD_BYTES = 24;

  private SigningKeyFile() {}

  /**
   * The key.
   *
   * @throws PdfException when it cannot be opened; the message says what to do
   */
  static SigningKey open(PdfProperties pdf, Clock clock) {
    char[] password = password(pdf).toCharArray();
    return pdf.createKeyStore()
        ? SigningKey.openOrCreate(pdf.keyStore(), password, clock)
        : SigningKey.open(pdf.keyStore(), password);
  }

  private static String password(PdfProperties pdf) {
    if (pdf.keyStorePassword() != null) {
      return pdf.keyStorePassword();
    }
    Path file = Path.of(pdf.keyStore() + ".password");
    try {
      if (pdf.createKeyStore() && Files.notExists(file)) {
        create(file);
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new PdfException(
          "读不到签名密钥库的密码：请设置 tianwen.pdf.key-store-password，或把密码放在 " + file + "。", e);
    }
  }

  private static void create(Path file) throws IOException {
    byte[] random = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(random);
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (SeekableByteChannel channel =
        Files.newByteChannel(
            file,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
      channel.write(
          ByteBuffer.wrap(HexFormat.of().formatHex(random).getBytes(StandardCharsets.US_ASCII)));
    } catch (FileAlreadyExistsException e) {
      // Another process was faster: its password is the one.
    }
  }
}
