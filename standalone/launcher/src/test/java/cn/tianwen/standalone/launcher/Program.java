package cn.tianwen.standalone.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** The command line in a process of its own. */
final class Program {
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final Process process;
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final Thread reader;

  private Program(Process process) {
    this.process = process;
    this.reader = Thread.ofPlatform().daemon().start(this::read);
  }

  static Program start(Path home, String... arguments) throws IOException {
    return start(home, Map.of(), arguments);
  }

  static Program start(Path home, Map<String, String> environment, String... arguments)
      throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Dtianwen.elasticsearch.home="
                    + System.getProperty("tianwen.elasticsearch.home", ""),
                "-cp",
                System.getProperty("java.class.path"),
                Tianwen.class.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("TIANWEN_HOME", home.toString());
    builder.environment().putAll(environment);
    return new Program(builder.start());
  }

  private void read() {
    try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
      output.lines().forEach(lines::add);
    } catch (IOException | UncheckedIOException e) {
      lines.add("(output ended: " + e.getMessage() + ")");
    }
  }

  String await(Pattern pattern) {
    Awaitility.await()
        .atMost(PATIENCE)
        .until(
            () ->
                !process.isAlive()
                    || lines.stream().anyMatch(line -> pattern.matcher(line).find()));
    return lines.stream()
        .map(pattern::matcher)
        .filter(Matcher::find)
        .map(matcher -> matcher.group(1))
        .findFirst()
        .orElseThrow(() -> new AssertionError("ended without " + pattern + ": " + lines));
  }

  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** What Ctrl-C does to a program that handles it like SIGTERM. */
  void interrupt() throws InterruptedException {
    // Unlike Process.destroy, this leaves the output open.
    process.toHandle().destroy();
    process.waitFor();
    reader.join();
  }

  int exitCode() throws InterruptedException {
    int code = process.waitFor();
    reader.join();
    return code;
  }

  List<String> output() {
    return lines;
  }
}
