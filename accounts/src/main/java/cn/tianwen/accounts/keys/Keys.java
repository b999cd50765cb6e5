package cn.tianwen.accounts.keys;

import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.MacConfig;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * All secret keys, one set for each purpose. Immutable.
 *
 * @param values encrypt personal data
 * @param lookup hash personal data for look-up
 * @param audit sign the audit log; old ones stay, because old entries stay
 * @param credentials hash one-time codes and the names of those who fail to sign in
 */
public record Keys(
    SealingKeys values, SigningKeys lookup, SigningKeys audit, SigningKeys credentials) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  static {
    try {
      AeadConfig.register();
      MacConfig.register();
    } catch (GeneralSecurityException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  static Keys generate() throws GeneralSecurityException {
    return new Keys(
        new SealingKeys(Keyset.generate(PredefinedAeadParameters.AES256_GCM)),
        newSigningKeys(),
        newSigningKeys(),
        newSigningKeys());
  }

  private static SigningKeys newSigningKeys() throws GeneralSecurityException {
    return new SigningKeys(Keyset.generate(PredefinedMacParameters.HMAC_SHA256_256BITTAG));
  }

  static Keys parse(String text) throws GeneralSecurityException {
    try {
      JsonNode file = JSON.readTree(text);
      return new Keys(
          new SealingKeys(keyset(file, "values")),
          new SigningKeys(keyset(file, "lookup")),
          new SigningKeys(keyset(file, "audit")),
          new SigningKeys(keyset(file, "credentials")));
    } catch (JacksonException e) {
      // Without its cause, which quotes the file.
      throw new GeneralSecurityException("not JSON");
    }
  }

  private static Keyset keyset(JsonNode file, String purpose) throws GeneralSecurityException {
    JsonNode keyset = file.get(purpose);
    if (keyset == null) {
      throw new GeneralSecurityException("no keys for " + purpose);
    }
    return Keyset.parse(keyset.toString());
  }

  String toJson() throws GeneralSecurityException {
    Map<String, Keyset> purposes = new LinkedHashMap<>();
    purposes.put("values", values.keyset());
    purposes.put("lookup", lookup.keyset());
    purposes.put("audit", audit.keyset());
    purposes.put("credentials", credentials.keyset());
    ObjectNode file = JSON.createObjectNode();
    for (var purpose : purposes.entrySet()) {
      file.set(purpose.getKey(), JSON.readTree(purpose.getValue().toJson()));
    }
    return file.toPrettyString();
  }

  /** New primary keys for every purpose, beside those that are there. */
  Keys withNewPrimaries() throws GeneralSecurityException {
    return new Keys(
        new SealingKeys(values.keyset().withNewPrimary()),
        new SigningKeys(lookup.keyset().withNewPrimary()),
        new SigningKeys(audit.keyset().withNewPrimary()),
        new SigningKeys(credentials.keyset().withNewPrimary()));
  }

  /** Only the primary keys, and all keys of the audit log. */
  Keys withoutOldOnes() throws GeneralSecurityException {
    return new Keys(
        new SealingKeys(values.keyset().primaryAlone()),
        new SigningKeys(lookup.keyset().primaryAlone()),
        audit,
        new SigningKeys(credentials.keyset().primaryAlone()));
  }

  /** Numbers of the keys only. */
  @Override
  public String toString() {
    return "Keys[values=%s, lookup=%s, audit=%s, credentials=%s]"
        .formatted(values.keyset(), lookup.keyset(), audit.keyset(), credentials.keyset());
  }
}
