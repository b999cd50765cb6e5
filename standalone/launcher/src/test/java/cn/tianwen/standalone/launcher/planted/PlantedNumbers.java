package cn.tianwen.standalone.launcher.planted;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Valid personal numbers, each planted in one place only, so that one that is found again says
 * where it came in.
 */
public final class PlantedNumbers {

  private static final Pattern GAPS = Pattern.compile("[\\s\\p{Pd}.·()_]");
  private static final Pattern NUMBERS =
      Pattern.compile("1380013\\d{4}|440981199003\\d{5}[0-9Xx]|622848\\d{13}");
  private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]{22,}");
  private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{14,}={0,2}");
  private static final List<String> HASHES = List.of("SHA-256", "SHA-1", "MD5");

  private final Map<String, String> places = new ConcurrentHashMap<>();
  private final Map<String, String> hashes = new ConcurrentHashMap<>();
  private int planted;

  /** One number; kind and spelling differ from call to call. */
  public String one(String place) {
    NumberKind kind = NumberKind.values()[planted % NumberKind.values().length];
    return one(place, kind, planted / NumberKind.values().length);
  }

  /** A number of each kind among words; the spellings differ from call to call. */
  public String three(String place) {
    return "荔枝 %s 黄叶 %s 怎么办 %s"
        .formatted(
            one(place, NumberKind.PHONE, planted),
            one(place, NumberKind.ID_CARD, planted),
            one(place, NumberKind.BANK_CARD, planted));
  }

  /** Every spelling of every kind, among words. */
  public String all(String place) {
    List<String> written = new ArrayList<>();
    for (NumberKind kind : NumberKind.values()) {
      for (int spelling = 0; spelling < kind.spellings(kind.number(0)).size(); spelling++) {
        written.add(one(place, kind, spelling));
      }
    }
    return "荔枝叶子发黄，联系" + String.join("，请回复。根部发黑，号码", written) + "。";
  }

  private String one(String place, NumberKind kind, int spelling) {
    String number = kind.number(planted++);
    List<String> spellings = kind.spellings(number);
    String written = spellings.get(spelling % spellings.size());
    String origin = "%s, planted in %s as %s".formatted(kind, place, written);
    places.put(number, origin);
    for (String algorithm : HASHES) {
      hashes.put(hash(algorithm, number), algorithm + " of " + origin);
    }
    return written;
  }

  /** How many numbers were planted. */
  public int count() {
    return planted;
  }

  /**
   * The planted numbers in a text: as they are, however spelt, in percent, base64 and hexadecimal
   * encoding and as unsalted hashes.
   *
   * @return where each came from
   */
  public Set<String> findIn(String text) {
    Set<String> found = new TreeSet<>();
    findPlain(text, found);
    findPlain(decodePercent(text), found);
    HEX.matcher(text).results().map(MatchResult::group).forEach(hex -> findInHex(hex, found));
    BASE64.matcher(text).results().map(MatchResult::group).forEach(run -> findInBase64(run, found));
    return found;
  }

  private void findPlain(String text, Set<String> found) {
    String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC);
    String compact = GAPS.matcher(narrow).replaceAll("");
    NUMBERS
        .matcher(compact)
        .results()
        .map(match -> places.get(match.group().toUpperCase(Locale.ROOT)))
        .filter(place -> place != null)
        .forEach(found::add);
  }

  private void findInHex(String hex, Set<String> found) {
    hashes.forEach(
        (hash, origin) -> {
          if (hex.toLowerCase(Locale.ROOT).contains(hash)) {
            found.add(origin);
          }
        });
    String even = hex.length() % 2 == 0 ? hex : hex.substring(1);
    findPlain(new String(HexFormat.of().parseHex(even), StandardCharsets.UTF_8), found);
  }

  private void findInBase64(String run, Set<String> found) {
    String url = run.replace('+', '-').replace('/', '_').replace("=", "");
    String whole = url.length() % 4 == 1 ? url.substring(0, url.length() - 1) : url;
    byte[] bytes = Base64.getUrlDecoder().decode(whole);
    findPlain(new String(bytes, StandardCharsets.UTF_8), found);
    String origin = hashes.get(HexFormat.of().formatHex(bytes));
    if (origin != null) {
      found.add(origin);
    }
  }

  private static String decodePercent(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream decoded = new ByteArrayOutputStream(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '%'
          && i + 2 < bytes.length
          && Character.digit(bytes[i + 1], 16) >= 0
          && Character.digit(bytes[i + 2], 16) >= 0) {
        decoded.write(Character.digit(bytes[i + 1], 16) * 16 + Character.digit(bytes[i + 2], 16));
        i += 2;
      } else {
        decoded.write(bytes[i] == '+' ? ' ' : bytes[i]);
      }
    }
    return decoded.toString(StandardCharsets.UTF_8);
  }

  private static String hash(String algorithm, String number) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance(algorithm)
                  .digest(number.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has " + algorithm, e);
    }
  }
}
