package cn.tianwen.sample.golden;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Which needs may be looked at while weights are fitted. The rule is fixed: all needs of {@code
 * first.jsonl} are {@link #TUNE}, because weights were fitted on them before there was a split;
 * every other need is {@link #TUNE} when the first byte of the SHA-256 of its id (UTF-8) is even,
 * and {@link #TEST} when it is odd. So a need never changes sides when others are added.
 */
public enum GoldenSplit {
  /** For fitting, choosing and looking at failures. */
  TUNE,
  /** For measuring only. */
  TEST;

  /** The name in files and on the command line, {@code tune} or {@code test}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The split of a name. */
  public static Optional<GoldenSplit> find(String code) {
    return Arrays.stream(values()).filter(split -> split.code().equals(code)).findFirst();
  }

  static GoldenSplit ofId(String id) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
      return hash[0] % 2 == 0 ? TUNE : TEST;
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
