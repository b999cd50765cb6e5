package cn.tianwen.standalone.launcher;

import java.util.Map;

/** Logging of the applications in this JVM: to one file, the terminal stays for people. */
final class LogSettings {

  private LogSettings() {}

  static Map<String, String> on(Home home) {
    return Map.of(
        "spring.main.banner-mode", "off",
        "logging.file.name", home.logFile().toString(),
        "logging.threshold.console", "OFF",
        "logging.logback.rollingpolicy.max-file-size", "20MB",
        "logging.logback.rollingpolicy.max-history", "10",
        // Stack traces wherever a file ends its parser; the extraction says so in one line.
        "logging.level.org.apache.tika.pipes.PipesClient", "OFF");
  }
}
