package cn.tianwen.editorial.internal;

import cn.tianwen.editorial.ItemText;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** The text of a version as JSON, always in the same form, so that it can be hashed. */
public final class TextJson {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
          .changeDefaultVisibility(seen -> seen.withIsGetterVisibility(Visibility.NONE))
          .build();

  private TextJson() {}

  /** Names in alphabetical order, without white space. */
  public static String write(ItemText text) {
    return JSON.writeValueAsString(text);
  }

  /** What {@link #write} wrote. */
  public static ItemText read(String json) {
    return JSON.readValue(json, ItemText.class);
  }

  /** SHA-256 of {@link #write} in UTF-8, in lower-case hex. */
  public static String hash(ItemText text) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(write(text).getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
