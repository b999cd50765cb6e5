package cn.tianwen.standalone.servers;

import cn.tianwen.standalone.servers.LocalServersException.Reason;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What this machine must offer, checked before anything is started. */
final class Machine {

  private static final long LEAST_SPACE = 2L * 1024 * 1024 * 1024;

  private Machine() {}

  static void requireEverythingFor(LocalServersOptions options) throws IOException {
    requireDatabase(options.dataDirectory());
    requireElasticsearch(options.elasticsearchHome());
  }

  static void requireDatabase(Path dataDirectory) throws IOException {
    requireLinux(System.getProperty("os.name"), System.getProperty("os.arch"));
    requireCommand("sh");
    requireCommand("setsid");
    if (isRoot()) {
      requireUnshare();
    }
    Files.createDirectories(dataDirectory);
    requireSpace(dataDirectory, Files.getFileStore(dataDirectory).getUsableSpace());
  }

  /**
   * What comes before a command that refuses to run as root, as PostgreSQL does: a user namespace
   * of its own, in which root is nobody.
   */
  static List<String> unprivileged() throws IOException {
    return isRoot() ? List.of("unshare", "-U") : List.of();
  }

  static void requireLinux(String system, String architecture) {
    boolean known =
        system.toLowerCase(Locale.ROOT).equals("linux")
            && (architecture.equals("amd64") || architecture.equals("x86_64"));
    if (!known) {
      throw new LocalServersException(
          Reason.UNSUPPORTED_MACHINE,
          "the standalone servers run on Linux on x86-64 only, this is "
              + system
              + " on "
              + architecture);
    }
  }

  static void requireSpace(Path directory, long usableBytes) {
    if (usableBytes < LEAST_SPACE) {
      throw new LocalServersException(
          Reason.DISK_FULL,
          "only "
              + usableBytes / (1024 * 1024)
              + " MB are free for "
              + directory
              + ", at least "
              + LEAST_SPACE / (1024 * 1024)
              + " MB are needed");
    }
  }

  static void requireElasticsearch(Path home) {
    if (!Files.isDirectory(home.resolve("lib")) || !Files.isDirectory(home.resolve("modules"))) {
      throw new LocalServersException(
          Reason.MISSING_ELASTICSEARCH,
          "no Elasticsearch in "
              + home.toAbsolutePath()
              + ": build it with mvn -pl standalone/node -am package");
    }
  }

  static void requireCommand(String name) {
    boolean found =
        Pattern.compile(File.pathSeparator)
            .splitAsStream(System.getenv().getOrDefault("PATH", ""))
            .anyMatch(folder -> !folder.isEmpty() && Files.isExecutable(Path.of(folder, name)));
    if (found) {
      return;
    }
    throw new LocalServersException(
        Reason.MISSING_COMMAND, "the command " + name + " is not on the PATH (package util-linux)");
  }

  private static void requireUnshare() throws IOException {
    requireCommand("unshare");
    try {
      Process trial =
          new ProcessBuilder("unshare", "-U", "true")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      if (trial.waitFor() != 0) {
        throw new LocalServersException(
            Reason.MISSING_COMMAND,
            "PostgreSQL does not run as root and `unshare -U` is not permitted here:"
                + " start as another user, or allow user namespaces");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private static boolean isRoot() throws IOException {
    return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
  }
}
