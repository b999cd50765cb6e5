package cn.tianwen.web.browser;

import cn.tianwen.index.mask.TypedTextMasker;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Masks personal numbers in addresses, however they are encoded. */
public final class MaskedAddress {

  private static final TypedTextMasker MASKER = new TypedTextMasker();

  private MaskedAddress() {}

  /**
   * The query without personal numbers; unchanged when it holds none.
   *
   * @param raw as it stands in the address, without the question mark
   */
  public static String query(String raw) {
    return Arrays.stream(raw.split("&", -1))
        .map(MaskedAddress::pair)
        .collect(Collectors.joining("&"));
  }

  private static String pair(String pair) {
    return Arrays.stream(pair.split("=", 2))
        .map(MaskedAddress::part)
        .collect(Collectors.joining("="));
  }

  /**
   * The path without personal numbers; unchanged when it holds none.
   *
   * @param raw as it stands in the address
   */
  public static String path(String raw) {
    return Arrays.stream(raw.split("/", -1))
        .map(MaskedAddress::part)
        .collect(Collectors.joining("/"));
  }

  private static String part(String encoded) {
    try {
      String text = URLDecoder.decode(encoded, StandardCharsets.UTF_8);
      String masked = MASKER.mask(text);
      return masked.equals(text) ? encoded : URLEncoder.encode(masked, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return MASKER.mask(encoded);
    }
  }
}
