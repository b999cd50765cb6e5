package cn.tianwen.ingest.documents;

import cn.tianwen.standalone.servers.ServerAddresses;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** The ingest of a folder in a process of its own, to be killed while it hangs at a file. */
final class DocumentIngestProcess {

  /** Said when the file at which it hangs is being read. */
  static final String HANGS = "hangs";

  /** Starts each line of output that says how many files are done. */
  static final String FILES_DONE = "files done: ";

  private DocumentIngestProcess() {}

  static Process start(ServerAddresses servers, Path home, Path folder, String slowFile)
      throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-Xmx512m",
            "-cp",
            System.getProperty("java.class.path"),
            DocumentIngestProcess.class.getName(),
            servers.elasticsearch().toString(),
            servers.jdbcUrl(),
            servers.username(),
            servers.password(),
            home.toString(),
            folder.toString(),
            slowFile);
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  /** Runs the ingest. */
  public static void main(String[] arguments) {
    ServerAddresses servers =
        new ServerAddresses(URI.create(arguments[0]), arguments[1], arguments[2], arguments[3]);
    try (DocumentsFixture ingest =
        new DocumentsFixture(servers, Path.of(arguments[4]), file -> hangAt(file, arguments[6]))) {
      ingest
          .bean(DocumentIngest.class)
          .ingest(
              Path.of(arguments[5]),
              DocumentIngestOptions.DEFAULT,
              done -> System.out.println(FILES_DONE + done.files()));
    }
  }

  private static void hangAt(Path file, String slow) {
    if (file.endsWith(slow)) {
      System.out.println(HANGS);
      try {
        new CountDownLatch(1).await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
