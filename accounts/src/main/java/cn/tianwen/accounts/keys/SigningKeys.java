package cn.tianwen.accounts.keys;

import com.google.crypto.tink.Mac;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Keys that sign and that hash for look-up, HMAC-SHA-256. Immutable, thread-safe. */
public final class SigningKeys {

  private final Keyset keyset;
  private final Mac all;
  private final Map<Integer, Mac> each = new LinkedHashMap<>();

  SigningKeys(Keyset keyset) throws GeneralSecurityException {
    this.keyset = keyset;
    this.all = keyset.primitive(Mac.class);
    for (int id : keyset.ids()) {
      each.put(id, keyset.alone(id).primitive(Mac.class));
    }
  }

  Keyset keyset() {
    return keyset;
  }

  /** The tag by the primary key: five bytes that name the key, and 32 bytes of HMAC-SHA-256. */
  public byte[] tag(CanonicalBytes data) {
    return compute(all, data);
  }

  /** Whether any of the keys gave this tag to these data; takes the same time for every tag. */
  public boolean verifies(byte[] tag, CanonicalBytes data) {
    try {
      all.verifyMac(tag, data.toBytes());
      return true;
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  /** The tags by every key, by the key's number: what to look for while keys change. */
  public Map<Integer, byte[]> tags(CanonicalBytes data) {
    Map<Integer, byte[]> tags = new LinkedHashMap<>();
    each.forEach((id, mac) -> tags.put(id, compute(mac, data)));
    return tags;
  }

  /** Number of the key that signs. */
  public int primaryId() {
    return keyset.primaryId();
  }

  /** Numbers of all keys that verify. */
  public Set<Integer> ids() {
    return keyset.ids();
  }

  private static byte[] compute(Mac mac, CanonicalBytes data) {
    try {
      return mac.computeMac(data.toBytes());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("signing failed", e);
    }
  }
}
