package cn.tianwen.accounts.audit;

import cn.tianwen.accounts.keys.CanonicalBytes;
import cn.tianwen.accounts.keys.SigningKeys;
import java.time.Instant;
import java.util.HexFormat;

/**
 * Stands for entries that were cut off for their age.
 *
 * @param place the last one of them
 * @param entries how many were cut off with it
 * @param madeAt when, to the microsecond
 * @param signature over all of the above, hexadecimal
 */
record Checkpoint(ChainHead place, long entries, Instant madeAt, String signature) {

  static Checkpoint sign(ChainHead place, long entries, Instant madeAt, SigningKeys keys) {
    Checkpoint unsigned = new Checkpoint(place, entries, madeAt, "");
    return new Checkpoint(
        place, entries, madeAt, HexFormat.of().formatHex(keys.tag(unsigned.signed())));
  }

  boolean isAuthentic(SigningKeys keys) {
    return keys.verifies(HexFormat.of().parseHex(signature), signed());
  }

  private CanonicalBytes signed() {
    return CanonicalBytes.of("tianwen.audit.checkpoint.v1")
        .number(place.sequence())
        .text(place.hash())
        .number(entries)
        .number(madeAt.getEpochSecond())
        .number(madeAt.getNano());
  }
}
