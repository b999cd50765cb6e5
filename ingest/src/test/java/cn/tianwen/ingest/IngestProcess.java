package cn.tianwen.ingest;

import cn.tianwen.ingest.cases.CaseIngest;
import cn.tianwen.standalone.servers.ServerAddresses;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** The ingest of one file in a process of its own, to be killed. */
public final class IngestProcess {

  /** Starts each line of output that says how many rows are done. */
  public static final String ROWS_DONE = "rows done: ";

  private IngestProcess() {}

  /** Starts the process. */
  public static Process start(ServerAddresses servers, Path file, Path rejects, int chunkSize)
      throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            System.getProperty("java.class.path"),
            IngestProcess.class.getName(),
            servers.elasticsearch().toString(),
            servers.jdbcUrl(),
            servers.username(),
            servers.password(),
            file.toString(),
            rejects.toString(),
            String.valueOf(chunkSize));
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  /** Runs the ingest. */
  public static void main(String[] arguments) {
    ServerAddresses servers =
        new ServerAddresses(URI.create(arguments[0]), arguments[1], arguments[2], arguments[3]);
    int chunkSize = Integer.parseInt(arguments[6]);
    try (var application = IngestFixture.start(servers, Path.of(arguments[5]), chunkSize)) {
      application
          .getBean(CaseIngest.class)
          .ingest(
              Path.of(arguments[4]),
              (name, counts, rows) -> System.out.println(ROWS_DONE + counts.total()));
    }
  }
}
