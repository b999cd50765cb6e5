package cn.tianwen.accounts.keys;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;
import java.util.Set;

/** Keys that encrypt and bind to a context, AES-256-GCM. Immutable, thread-safe. */
public final class SealingKeys {

  private final Keyset keyset;
  private final Aead aead;

  SealingKeys(Keyset keyset) throws GeneralSecurityException {
    this.keyset = keyset;
    this.aead = keyset.primitive(Aead.class);
  }

  Keyset keyset() {
    return keyset;
  }

  /** Encrypts with the primary key. Opens only with the same context. */
  public byte[] seal(byte[] plain, byte[] context) {
    try {
      return aead.encrypt(plain, context);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("sealing failed", e);
    }
  }

  /**
   * Decrypts what any of the keys encrypted.
   *
   * @throws UnsealableException when it was changed, belongs to another context or another key
   */
  public byte[] open(byte[] sealed, byte[] context) {
    try {
      return aead.decrypt(sealed, context);
    } catch (GeneralSecurityException e) {
      throw new UnsealableException();
    }
  }

  /** Number of the key that encrypts. */
  public int primaryId() {
    return keyset.primaryId();
  }

  /** Numbers of all keys that decrypt. */
  public Set<Integer> ids() {
    return keyset.ids();
  }

  /** Something sealed cannot be opened: it was changed, moved, or sealed with an unknown key. */
  public static final class UnsealableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnsealableException() {
      super("a sealed value was changed, moved to another owner, or sealed with an unknown key");
    }
  }
}
