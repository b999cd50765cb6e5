package cn.tianwen.search.documents;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * Where a page of hits ended: what callers get as {@code next} and give back as {@code after}.
 *
 * @param seen how many hits stood before, this page's included; at least 1
 * @param value score of the last hit, or its day in milliseconds since 1970 where the newest come
 *     first; finite
 * @param id of the last hit
 */
public record PagePlace(long seen, double value, String id) {

  /** Enough to tell a token that was cut, changed or made for another search. */
  private static final int CHECK_BYTES = 9;

  private static final int NUMBERS = Long.BYTES + Double.BYTES;

  /** Refuses what no search gives. */
  public PagePlace {
    if (seen < 1 || !Double.isFinite(value) || id.isEmpty()) {
      throw new IllegalArgumentException("No place in a search: " + seen + ", " + value);
    }
  }

  /**
   * The place as text for addresses. It is checked, not secret: whoever could make one up would
   * only begin elsewhere in hits that everybody may see.
   *
   * @param search what the search is recognised by
   */
  public String token(String search) {
    byte[] place =
        ByteBuffer.allocate(NUMBERS + id.getBytes(StandardCharsets.UTF_8).length)
            .putLong(seen)
            .putDouble(value)
            .put(id.getBytes(StandardCharsets.UTF_8))
            .array();
    byte[] all = Arrays.copyOf(check(place, search), CHECK_BYTES + place.length);
    System.arraycopy(place, 0, all, CHECK_BYTES, place.length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
  }

  /** The place of a token; empty when it was changed or belongs to another search. */
  public static Optional<PagePlace> read(String token, String search) {
    try {
      byte[] all = Base64.getUrlDecoder().decode(token);
      if (all.length <= CHECK_BYTES + NUMBERS) {
        return Optional.empty();
      }
      byte[] place = Arrays.copyOfRange(all, CHECK_BYTES, all.length);
      if (!MessageDigest.isEqual(check(place, search), Arrays.copyOf(all, CHECK_BYTES))) {
        return Optional.empty();
      }
      ByteBuffer numbers = ByteBuffer.wrap(place);
      return Optional.of(
          new PagePlace(
              numbers.getLong(),
              numbers.getDouble(),
              new String(place, NUMBERS, place.length - NUMBERS, StandardCharsets.UTF_8)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static byte[] check(byte[] place, String search) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      sha.update(place);
      return Arrays.copyOf(sha.digest(search.getBytes(StandardCharsets.UTF_8)), CHECK_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
