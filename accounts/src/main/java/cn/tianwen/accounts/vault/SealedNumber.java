package cn.tianwen.accounts.vault;

import cn.tianwen.accounts.keys.CanonicalBytes;
import cn.tianwen.accounts.keys.Keys;
import cn.tianwen.accounts.keys.SealingKeys;
import cn.tianwen.accounts.keys.SigningKeys;
import java.nio.charset.StandardCharsets;
import java.util.Collection;

/**
 * A row of the vault.
 *
 * @param entry whose it is and what; sealed together with the number, so that a number that was
 *     moved to another owner or kind does not open
 * @param sealed the encrypted number
 */
@SuppressWarnings("ArrayRecordComponent")
record SealedNumber(VaultEntry entry, byte[] sealed) {

  static SealedNumber seal(VaultEntry entry, PersonalNumber number, SealingKeys keys) {
    byte[] plain = number.inFull().getBytes(StandardCharsets.UTF_8);
    return new SealedNumber(entry, keys.seal(plain, context(entry)));
  }

  PersonalNumber open(SealingKeys keys) {
    byte[] plain = keys.open(sealed, context(entry));
    return new PersonalNumber(entry.kind(), new String(plain, StandardCharsets.UTF_8));
  }

  private static byte[] context(VaultEntry entry) {
    return CanonicalBytes.of("tianwen.vault.value.v1")
        .text(entry.kind().name())
        .text(entry.owner().toString())
        .toBytes();
  }

  /** The hash to find a number by, with the current key. */
  static byte[] lookup(PersonalNumber number, SigningKeys keys) {
    return keys.tag(lookupData(number));
  }

  /** The hashes to find a number by, with every key in use. */
  static Collection<byte[]> lookups(PersonalNumber number, Keys keys) {
    return keys.lookup().tags(lookupData(number)).values();
  }

  private static CanonicalBytes lookupData(PersonalNumber number) {
    return CanonicalBytes.of("tianwen.vault.lookup.v1")
        .text(number.kind().name())
        .text(number.inFull());
  }
}
