package cn.tianwen.index.install;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The templates of one alias as they lie in the resources.
 *
 * @param alias name that readers and writers use
 * @param components component templates by name
 * @param template the index template
 */
record IndexContract(String alias, Map<String, String> components, String template) {

  private static final String FOLDER = "/cn/tianwen/index/templates/";

  /** Loads {@code <alias>.json} and the component templates named. */
  static IndexContract load(String alias, List<String> components) {
    Map<String, String> texts = new LinkedHashMap<>();
    components.forEach(name -> texts.put(name, read(name)));
    return new IndexContract(alias, texts, read(alias));
  }

  /** SHA-256 over all parts: two indices with the same hash have the same settings and mappings. */
  String hash() {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      components.values().forEach(text -> sha.update(text.getBytes(StandardCharsets.UTF_8)));
      sha.update(template.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sha.digest()).substring(0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private static String read(String name) {
    try (InputStream in = IndexContract.class.getResourceAsStream(FOLDER + name + ".json")) {
      if (in == null) {
        throw new IllegalStateException("Template is not on the class path: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read template " + name, e);
    }
  }
}
