package cn.tianwen.standalone.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NodeProcessIT {

  private static final Path HOME = Path.of(System.getProperty("tianwen.elasticsearch.home", ""));

  @TempDir private Path folder;

  private final List<Process> started = new ArrayList<>();

  @AfterEach
  void kill() {
    started.forEach(Process::destroyForcibly);
  }

  @Test
  void aNodeAnswersAndEndsInOrderWithItsInput() throws Exception {
    int port = freePort();
    Process node = start(port);
    assertThat(firstReport(node)).contains(NodeReport.ready(port));
    assertThat(get(port, "/_cluster/health")).contains("\"status\":\"green\"");
    assertThat(get(port, "/_nodes/plugins")).contains("analysis-smartcn", "transport-netty4");

    signal(node, "INT");
    assertThat(get(port, "/_cluster/health")).contains("\"status\":\"green\"");

    node.getOutputStream().close();
    assertThat(node.waitFor(9, TimeUnit.SECONDS)).isTrue();
    assertThat(node.exitValue()).isZero();
    assertThat(Files.readString(folder.resolve("logs/elasticsearch.log"))).contains("closed");
  }

  @Test
  void aNodeThatIsTerminatedEndsInOrder() throws Exception {
    Process node = start(freePort());
    assertThat(firstReport(node)).map(NodeReport::state).contains(NodeReport.State.READY);

    signal(node, "TERM");
    assertThat(node.waitFor(9, TimeUnit.SECONDS)).isTrue();
    assertThat(Files.readString(folder.resolve("logs/elasticsearch.log"))).contains("closed");
  }

  @Test
  void aNodeWithoutItsPortSaysSoAndEnds() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Process node = start(taken.getLocalPort());
      Optional<NodeReport> report = firstReport(node);
      assertThat(report).map(NodeReport::state).contains(NodeReport.State.FAILED);
      assertThat(report.orElseThrow().detail()).containsIgnoringCase("address already in use");
      assertThat(node.waitFor()).isEqualTo(ProcessEnd.FATAL_ERROR);
    }
  }

  private Process start(int port) throws IOException {
    NodeArguments arguments =
        new NodeArguments(HOME, folder.resolve("data"), folder.resolve("logs"), port);
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx384m",
                "-Dlog4j.shutdownHookEnabled=false",
                "--enable-native-access=ALL-UNNAMED",
                "--add-modules=jdk.incubator.vector",
                "-cp",
                HOME.resolve("lib") + "/*",
                NodeProcess.class.getName()));
    command.addAll(arguments.toCommandLine());
    Process node =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    started.add(node);
    return node;
  }

  private static Optional<NodeReport> firstReport(Process node) throws IOException {
    BufferedReader output = node.inputReader();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      Optional<NodeReport> report = NodeReport.parse(line);
      if (report.isPresent()) {
        return report;
      }
    }
    return Optional.empty();
  }

  private static String get(int port, String path) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
          .send(
              HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).build(),
              HttpResponse.BodyHandlers.ofString())
          .body();
    }
  }

  private static void signal(Process process, String name) throws Exception {
    Process kill = new ProcessBuilder("sh", "-c", "kill -" + name + " " + process.pid()).start();
    assertThat(kill.waitFor()).isZero();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
