package cn.tianwen.editorial.finding;

import cn.tianwen.check.TextFinding;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Names the places of findings so that they are known again after the text elsewhere has changed:
 * by rule, field, quote, the {@value #AROUND} characters on either side, and a number when all that
 * stands there more than once. For the findings of one text, in their order.
 */
final class FindingPlace {

  private static final int AROUND = 12;

  private final Map<String, Integer> known = new HashMap<>();

  /**
   * The name of a place.
   *
   * @param text of the finding's field
   */
  String of(TextFinding finding, String text) {
    String before = text.substring(Math.max(0, finding.start() - AROUND), finding.start());
    String after = text.substring(finding.end(), Math.min(text.length(), finding.end() + AROUND));
    boolean whole = finding.isOfWholeField();
    String place =
        String.join(
            "\u0000",
            finding.rule(),
            finding.field().name(),
            whole ? finding.message() : before,
            finding.quote(),
            whole ? "" : after);
    return digest(place + '\u0000' + known.merge(place, 1, Integer::sum));
  }

  private static String digest(String place) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(place.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
