package cn.tianwen.accounts.keys;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.security.GeneralSecurityException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Keys of one purpose: the primary one is used from now on, the others only for what they were used
 * for before. Immutable.
 */
final class Keyset {

  private final KeysetHandle handle;

  private Keyset(KeysetHandle handle) {
    this.handle = handle;
  }

  static Keyset generate(Parameters parameters) throws GeneralSecurityException {
    return new Keyset(KeysetHandle.generateNew(parameters));
  }

  static Keyset parse(String json) throws GeneralSecurityException {
    return new Keyset(TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get()));
  }

  /** The keys in clear text, for the key file only. */
  String toJson() throws GeneralSecurityException {
    return TinkJsonProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get());
  }

  Keyset withNewPrimary() throws GeneralSecurityException {
    Parameters parameters = handle.getPrimary().getKey().getParameters();
    return new Keyset(
        KeysetHandle.newBuilder(handle)
            .addEntry(
                KeysetHandle.generateEntryFromParameters(parameters).withRandomId().makePrimary())
            .build());
  }

  Keyset primaryAlone() throws GeneralSecurityException {
    return alone(handle.getPrimary());
  }

  Keyset alone(int id) throws GeneralSecurityException {
    for (int i = 0; i < handle.size(); i++) {
      if (handle.getAt(i).getId() == id) {
        return alone(handle.getAt(i));
      }
    }
    throw new GeneralSecurityException("there is no key " + id);
  }

  private static Keyset alone(KeysetHandle.Entry entry) throws GeneralSecurityException {
    return new Keyset(
        KeysetHandle.newBuilder()
            .addEntry(
                KeysetHandle.importKey(entry.getKey()).withFixedId(entry.getId()).makePrimary())
            .build());
  }

  int primaryId() {
    return handle.getPrimary().getId();
  }

  Set<Integer> ids() {
    Set<Integer> ids = new LinkedHashSet<>();
    IntStream.range(0, handle.size()).forEach(i -> ids.add(handle.getAt(i).getId()));
    return ids;
  }

  <P> P primitive(Class<P> type) throws GeneralSecurityException {
    return handle.getPrimitive(RegistryConfiguration.get(), type);
  }

  /** Numbers of the keys only. */
  @Override
  public String toString() {
    return "Keyset" + ids();
  }
}
