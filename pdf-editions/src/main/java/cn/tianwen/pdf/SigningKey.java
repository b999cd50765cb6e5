package cn.tianwen.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The key that signs issued files, with its certificates, the signer's first. */
public final class SigningKey {
  private final PrivateKey key;
  private final List<X509Certificate> chain;

  private SigningKey(PrivateKey key, List<X509Certificate> chain) {
    this.key = key;
    this.chain = List.copyOf(chain);
  }

  /**
   * Reads the first key with a certificate out of a PKCS#12 keystore.
   *
   * @throws PdfException if the file, the password or the content is not right
   */
  public static SigningKey open(Path keystore, char[] password) {
    try (InputStream in = Files.newInputStream(keystore)) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(in, password);
      for (String alias : Collections.list(store.aliases())) {
        if (store.getKey(alias, password) instanceof PrivateKey key) {
          return new SigningKey(key, certificates(store.getCertificateChain(alias)));
        }
      }
      throw new PdfException("签名密钥库 %s 里没有私钥，请换一个 PKCS#12 文件。".formatted(keystore.getFileName()));
    } catch (IOException | GeneralSecurityException e) {
      throw new PdfException("签名密钥库 %s 打不开，请检查文件和密码。".formatted(keystore.getFileName()), e);
    }
  }

  /**
   * Opens the keystore, or makes one with a self-signed certificate that is good for ten years. The
   * file may be read and written by its owner only.
   *
   * @param clock tells from when the certificate is valid
   * @throws PdfException if it can be neither opened nor made
   */
  public static SigningKey openOrCreate(Path keystore, char[] password, Clock clock) {
    if (Files.notExists(keystore)) {
      try {
        create(keystore, password, SelfMadeCertificate.make(clock.instant()));
      } catch (FileAlreadyExistsException e) {
        // Another process was faster: its key is the one.
        return open(keystore, password);
      } catch (IOException | GeneralSecurityException e) {
        throw new PdfException("不能在 %s 生成签名密钥，请检查文件夹的权限。".formatted(keystore), e);
      }
    }
    return open(keystore, password);
  }

  private static void create(Path keystore, char[] password, SelfMadeCertificate made)
      throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setKeyEntry("signing", made.key(), password, new Certificate[] {made.certificate()});
    Path folder = keystore.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Path unfinished =
        Files.createTempFile(
            folder,
            "signing",
            ".new",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try {
      try (OutputStream out = Files.newOutputStream(unfinished)) {
        store.store(out, password);
      }
      // A link, since a move would replace the key of another process without a word.
      Files.createLink(keystore, unfinished);
    } finally {
      Files.delete(unfinished);
    }
  }

  private static List<X509Certificate> certificates(Certificate[] chain) {
    List<X509Certificate> certificates = new ArrayList<>();
    for (Certificate certificate : chain) {
      certificates.add((X509Certificate) certificate);
    }
    return certificates;
  }

  PrivateKey key() {
    return key;
  }

  List<X509Certificate> chain() {
    return chain;
  }

  /** The certificate that belongs to the key. */
  public X509Certificate certificate() {
    return chain.getFirst();
  }
}
