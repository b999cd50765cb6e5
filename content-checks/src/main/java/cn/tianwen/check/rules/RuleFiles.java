package cn.tianwen.check.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files of rules of one version: UTF-8, a rule a line, tabs between its columns, lines that
 * begin with {@code #} and blank lines skipped. Immutable.
 */
public final class RuleFiles {

  private static final String BUNDLED = "/cn/tianwen/check/rules/";
  private static final String MANIFEST = "rules.manifest";
  private static final String VERSION = "version ";

  private final String version;
  private final Map<String, String> files;

  private RuleFiles(String version, Map<String, String> files) {
    this.version = version;
    this.files = files;
  }

  /** The rules that come with this version. */
  public static RuleFiles bundled() {
    return read(
        name -> {
          try (InputStream in = RuleFiles.class.getResourceAsStream(BUNDLED + name)) {
            if (in == null) {
              throw new RuleFaultException(List.of(name + ":1: not on the class path"));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
          }
        });
  }

  /**
   * The rules of a folder with a {@code rules.manifest}: its first line {@code version N}, then a
   * file name a line.
   *
   * @throws RuleFaultException when the manifest is not of that form
   * @throws UncheckedIOException when a file cannot be read
   */
  public static RuleFiles load(Path folder) {
    return read(name -> Files.readString(folder.resolve(name)));
  }

  /** Declared version and the first digits of the content's SHA-256, e.g. {@code 1+3f9a01bc}. */
  public String version() {
    return version;
  }

  /**
   * The lines of a file.
   *
   * @throws RuleFaultException when the manifest does not name it
   */
  public List<RuleRow> rows(String name) {
    String text = files.get(name);
    if (text == null) {
      throw new RuleFaultException(List.of(MANIFEST + ":1: does not name " + name));
    }
    List<RuleRow> rows = new ArrayList<>();
    int number = 0;
    for (String line : text.split("\r?\n", -1)) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        List<String> columns = Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
        rows.add(new RuleRow(name, number, columns));
      }
    }
    return rows;
  }

  private static RuleFiles read(Source source) {
    try {
      List<String> manifest =
          source.read(MANIFEST).lines().filter(line -> !line.isBlank()).toList();
      if (manifest.isEmpty() || !manifest.getFirst().startsWith(VERSION)) {
        throw new RuleFaultException(List.of(MANIFEST + ":1: expected 'version N'"));
      }
      Map<String, String> files = new LinkedHashMap<>();
      for (String name : manifest.subList(1, manifest.size())) {
        files.put(name, source.read(name));
      }
      String declared = manifest.getFirst().substring(VERSION.length()).strip();
      return new RuleFiles(declared + "+" + digest(files), files);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the rules: " + e.getMessage(), e);
    }
  }

  private static String digest(Map<String, String> files) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      files.forEach(
          (name, text) -> {
            sha.update(name.getBytes(StandardCharsets.UTF_8));
            sha.update(text.getBytes(StandardCharsets.UTF_8));
          });
      return HexFormat.of().formatHex(sha.digest()).substring(0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  private interface Source {
    String read(String name) throws IOException;
  }
}
