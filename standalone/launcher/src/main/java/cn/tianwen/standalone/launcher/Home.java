package cn.tianwen.standalone.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder that holds everything a machine keeps.
 *
 * @param directory {@code TIANWEN_HOME}, or {@code data} in the folder of the program
 */
record Home(Path directory) {

  private static final List<String> OWN =
      List.of(
          "elasticsearch",
          "postgresql",
          "logs",
          "run",
          "rejects",
          "content",
          "quarantine",
          "work",
          "samples",
          "bench",
          "keys",
          "roster");

  static Home fromEnvironment() {
    return new Home(
        Optional.ofNullable(System.getenv("TIANWEN_HOME"))
            .filter(home -> !home.isBlank())
            .map(Path::of)
            .orElseGet(() -> Path.of(System.getProperty("tianwen.root", "."), "data"))
            .toAbsolutePath()
            .normalize());
  }

  Path logFile() {
    return directory.resolve("logs").resolve("tianwen.log");
  }

  Path rejects() {
    return directory.resolve("rejects");
  }

  /** What readers may see or play, kept by its content. */
  Path content() {
    return directory.resolve("content");
  }

  /** Lists of people while they are imported, and what was refused of them. */
  Path rosters() {
    return directory.resolve("roster");
  }

  Path samples() {
    return directory.resolve("samples");
  }

  /** Exists once all sample cases were ingested. */
  Path samplesLoaded() {
    return directory.resolve("samples").resolve("loaded");
  }

  /** Exists once all sample documents were ingested. */
  Path sampleDocumentsLoaded() {
    return directory.resolve("samples").resolve("documents-loaded");
  }

  /** The password of all sample people, made for this machine. */
  Path samplePassword() {
    return directory.resolve("samples").resolve("people-password");
  }

  /** Refused files. */
  Path quarantine() {
    return directory.resolve("quarantine");
  }

  /** What parser processes need for a while. */
  Path work() {
    return directory.resolve("work");
  }

  /** What is secret; only its owner may enter. */
  Path keys() {
    return directory.resolve("keys");
  }

  /**
   * The secret keys of this machine. Whoever loses the file loses the personal numbers of the
   * vault.
   */
  Path keyFile() {
    return keys().resolve("accounts-keys.json");
  }

  Path elasticsearchHome() {
    return Path.of(System.getProperty("tianwen.elasticsearch.home", ""));
  }

  /**
   * Deletes what this program itself has put there; anything else is left alone.
   *
   * @throws IOException when something cannot be deleted
   */
  void clear() throws IOException {
    for (String name : OWN) {
      delete(directory.resolve(name));
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
