package cn.tianwen.index.lexicon;

import cn.tianwen.index.text.PhraseFile;
import cn.tianwen.index.text.TextFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads lexicon files and refuses them as a whole when they contradict themselves. The format is
 * described in the module's README.
 */
public final class LexiconLoader {

  private static final String BUNDLED = "/cn/tianwen/index/lexicon/";
  private static final String MANIFEST = "lexicon.manifest";

  private final TextFolder folder = new TextFolder();

  /**
   * Loads the lexicon that comes with this version.
   *
   * @throws LexiconException when the files contradict themselves
   */
  public Lexicon loadBundled() {
    Map<String, String> files = new LinkedHashMap<>();
    List<String> manifest = bundled(MANIFEST).lines().filter(line -> !line.isBlank()).toList();
    for (String name : manifest.subList(1, manifest.size())) {
      files.put(name, bundled(name));
    }
    return parse(version(manifest.getFirst()), files);
  }

  /**
   * Loads a folder with a {@code lexicon.manifest}: its first line {@code version N}, then a file
   * name a line.
   *
   * @throws LexiconException when the files contradict themselves
   * @throws UncheckedIOException when a file cannot be read
   */
  public Lexicon load(Path directory) {
    try {
      List<String> manifest =
          Files.readAllLines(directory.resolve(MANIFEST)).stream()
              .filter(line -> !line.isBlank())
              .toList();
      Map<String, String> files = new LinkedHashMap<>();
      for (String name : manifest.subList(1, manifest.size())) {
        files.put(name, Files.readString(directory.resolve(name)));
      }
      return parse(version(manifest.getFirst()), files);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the lexicon in " + directory, e);
    }
  }

  /**
   * Parses file texts. The version covers the words of denial too, because they decide what is
   * found.
   *
   * @param declaredVersion the version that people gave it
   * @param files file name to text, in order
   */
  Lexicon parse(String declaredVersion, Map<String, String> files) {
    LexiconParser parser = new LexiconParser(folder);
    files.forEach(parser::parse);
    return new Lexicon(declaredVersion + "+" + digest(files), parser.concepts());
  }

  private static String version(String line) {
    if (!line.startsWith("version ")) {
      throw new LexiconException(List.of(MANIFEST + ":1: expected 'version N', found: " + line));
    }
    return line.substring("version ".length()).strip();
  }

  private static String bundled(String name) {
    try (InputStream in = LexiconLoader.class.getResourceAsStream(BUNDLED + name)) {
      if (in == null) {
        throw new IllegalStateException("Lexicon file is not on the class path: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read lexicon file " + name, e);
    }
  }

  private static void update(MessageDigest sha, String name, String text) {
    sha.update(name.getBytes(StandardCharsets.UTF_8));
    sha.update(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String digest(Map<String, String> files) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      files.forEach((name, text) -> update(sha, name, text));
      update(sha, Negation.FILE, PhraseFile.text(Negation.class, Negation.FILE));
      return HexFormat.of().formatHex(sha.digest()).substring(0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
