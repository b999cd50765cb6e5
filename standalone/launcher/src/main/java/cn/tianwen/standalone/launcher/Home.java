package cn.tianwen.standalone.launcher;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder that holds everything a machine keeps.
 *
 * @param directory {@code TIANWEN_HOME}, or {@code data} in the folder of the program
 */
record Home(Path directory) {

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

  Path samples() {
    return directory.resolve("samples");
  }

  /** Exists once all sample cases were ingested. */
  Path samplesLoaded() {
    return directory.resolve("samples").resolve("loaded");
  }

  Path elasticsearchHome() {
    return Path.of(System.getProperty("tianwen.elasticsearch.home", ""));
  }
}
