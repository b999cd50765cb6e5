package cn.tianwen.index.lexicon;

import cn.tianwen.index.text.DialectWords;
import cn.tianwen.index.text.PhraseFile;
import cn.tianwen.index.text.TextFolder;
import cn.tianwen.reference.Industries;
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
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads lexicon files and refuses them as a whole when they contradict themselves. The format is
 * described in the module's README.
 */
public final class LexiconLoader {

  private static final String BUNDLED = "/cn/tianwen/index/lexicon/";
  private static final String MANIFEST = "lexicon.manifest";
  private static final String CLASSES = "agent-classes.txt";
  private static final String VERSION = "version ";

  private final TextFolder folder = new TextFolder();
  private final Industries industries = Industries.load();

  /**
   * Loads the lexicon that comes with this version.
   *
   * @throws LexiconException when the files contradict themselves
   */
  public Lexicon loadBundled() {
    return checked(read(LexiconLoader::bundled));
  }

  /**
   * Loads a folder with a {@code lexicon.manifest}: its first line {@code version N}, then a file
   * name a line. Classes of agents are those of its {@code agent-classes.txt}, or the bundled ones
   * when it has none.
   *
   * @throws LexiconException when the files contradict themselves
   * @throws UncheckedIOException when a file cannot be read
   */
  public Lexicon load(Path directory) {
    return checked(readAnyway(directory));
  }

  /**
   * Reads a folder as far as it can be understood, for comparing a version that was written under
   * older rules.
   *
   * @throws LexiconException when the manifest has no version
   * @throws UncheckedIOException when a file cannot be read
   */
  public LexiconReading readAnyway(Path directory) {
    return read(
        name -> {
          Path file = directory.resolve(name);
          return name.equals(CLASSES) && !Files.exists(file)
              ? bundled(CLASSES)
              : Files.readString(file);
        });
  }

  /**
   * Parses file texts with the bundled classes of agents. The version covers the words of denial
   * too, because they decide what is found.
   *
   * @param declaredVersion the version that people gave it
   * @param files file name to text, in order
   */
  Lexicon parse(String declaredVersion, Map<String, String> files) {
    return checked(read(declaredVersion, files, classes(bundled(CLASSES))));
  }

  private static Lexicon checked(LexiconReading reading) {
    if (!reading.faults().isEmpty()) {
      throw new LexiconException(reading.faults());
    }
    return reading.lexicon();
  }

  private LexiconReading read(TextSource source) {
    try {
      List<String> manifest =
          source.read(MANIFEST).lines().filter(line -> !line.isBlank()).toList();
      String first = manifest.isEmpty() ? "" : manifest.getFirst();
      if (!first.startsWith(VERSION)) {
        throw new LexiconException(List.of(MANIFEST + ":1: expected 'version N', found: " + first));
      }
      Map<String, String> files = new LinkedHashMap<>();
      for (String name : manifest.subList(1, manifest.size())) {
        files.put(name, source.read(name));
      }
      return read(first.substring(VERSION.length()).strip(), files, classes(source.read(CLASSES)));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the lexicon: " + e.getMessage(), e);
    }
  }

  private LexiconReading read(
      String declaredVersion, Map<String, String> files, Set<String> classes) {
    LexiconParser parser = new LexiconParser(folder);
    files.forEach(parser::parse);
    return new LexiconReading(
        new Lexicon(declaredVersion + "+" + digest(files), parser.concepts()),
        parser.faults(classes, industries));
  }

  private static Set<String> classes(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .collect(Collectors.toUnmodifiableSet());
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
      update(sha, DialectWords.FILE, PhraseFile.text(DialectWords.class, DialectWords.FILE));
      return HexFormat.of().formatHex(sha.digest()).substring(0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** Gives the text of a file of the lexicon. */
  @FunctionalInterface
  private interface TextSource {

    String read(String name) throws IOException;
  }
}
