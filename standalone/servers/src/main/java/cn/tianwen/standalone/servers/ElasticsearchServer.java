package cn.tianwen.standalone.servers;

import cn.tianwen.standalone.node.NodeArguments;
import cn.tianwen.standalone.node.NodeProcess;
import cn.tianwen.standalone.node.NodeReport;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** Elasticsearch in a JVM of its own. */
final class ElasticsearchServer implements ChildServer {

  private static final Duration START_LIMIT = Duration.ofMinutes(2);
  private static final Duration LEFTOVER_LIMIT = Duration.ofSeconds(10);

  private final NodeArguments arguments;
  private final int heapMegabytes;
  private volatile String lastFailure = "";

  ElasticsearchServer(DataDirectory directory, LocalServersOptions options, int port)
      throws IOException {
    this.arguments =
        new NodeArguments(
            options.elasticsearchHome().toRealPath(),
            directory.elasticsearch(),
            directory.logs(),
            port);
    this.heapMegabytes = options.heapMegabytes();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + arguments.httpPort());
  }

  @Override
  public Server name() {
    return Server.ELASTICSEARCH;
  }

  @Override
  public void prepare(Consumer<String> steps) throws IOException, InterruptedException {
    Files.createDirectories(temporaryFiles());
    Leftovers leftovers = Leftovers.withArgument("--data=" + arguments.data());
    if (!leftovers.list().isEmpty()) {
      steps.accept("stopping a node that an earlier start left behind");
      leftovers.list().forEach(ProcessHandle::destroy);
      if (!leftovers.awaitEnd(LEFTOVER_LIMIT)) {
        leftovers.kill();
      }
    }
  }

  @Override
  public Process spawn() throws IOException {
    lastFailure = "";
    return new ProcessBuilder(command())
        .redirectError(arguments.logs().resolve("elasticsearch-console.log").toFile())
        .start();
  }

  @Override
  public String awaitReady(Process process) throws IOException, InterruptedException {
    CompletableFuture<NodeReport> first = new CompletableFuture<>();
    // Not a virtual one: it waits for output as long as the server runs and would keep a carrier,
    // of
    // which a small machine has two for all requests of the applications.
    Thread.ofPlatform()
        .name("elasticsearch-output")
        .daemon()
        .start(() -> readReports(process, first));
    NodeReport report;
    try {
      report = first.get(START_LIMIT.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new IOException("Elasticsearch did not answer within " + START_LIMIT, e);
    } catch (ExecutionException e) {
      throw new IOException("Elasticsearch did not start: " + describeEnd(process), e);
    }
    if (report.state() == NodeReport.State.FAILED) {
      throw new IOException("Elasticsearch did not start: " + describeEnd(process));
    }
    new ClusterHealth(address()).awaitPrimaries();
    return address().toString();
  }

  @Override
  public String describeEnd(Process process) {
    String reason = process.isAlive() ? "" : "exit code " + process.exitValue();
    String failure = lastFailure.isEmpty() ? reason : lastFailure;
    return failure + " (see " + arguments.logs().resolve("elasticsearch.log") + ")";
  }

  private List<String> command() {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> command = new ArrayList<>();
    command.add("setsid");
    command.add(java.toString());
    command.add("-Xms" + heapMegabytes + "m");
    command.add("-Xmx" + heapMegabytes + "m");
    command.add("-XX:+ExitOnOutOfMemoryError");
    command.add("-XX:ErrorFile=" + arguments.logs().resolve("elasticsearch-crash.log"));
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("--add-modules=jdk.incubator.vector");
    command.add("-Dfile.encoding=UTF-8");
    command.add("-Djava.awt.headless=true");
    command.add("-Djava.io.tmpdir=" + temporaryFiles());
    command.add("-Dlog4j.shutdownHookEnabled=false");
    command.add("-Dlog4j2.disable.jmx=true");
    command.add("-cp");
    command.add(arguments.home().resolve("lib") + "/*");
    command.add(NodeProcess.class.getName());
    command.addAll(arguments.toCommandLine());
    return command;
  }

  private Path temporaryFiles() {
    return arguments.data().resolve("tmp");
  }

  private void readReports(Process process, CompletableFuture<NodeReport> first) {
    try (BufferedReader output = process.inputReader()) {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        NodeReport.parse(line).ifPresent(report -> note(report, first));
      }
      first.completeExceptionally(new IOException("the process ended before it answered"));
    } catch (IOException e) {
      first.completeExceptionally(e);
    }
  }

  private void note(NodeReport report, CompletableFuture<NodeReport> first) {
    if (report.state() == NodeReport.State.FAILED) {
      lastFailure = report.detail();
    }
    first.complete(report);
  }
}
