package cn.tianwen.ingest.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.ingest.IngestFixture;
import cn.tianwen.ingest.IngestProcess;
import cn.tianwen.sample.CaseFileWriter;
import cn.tianwen.sample.CaseGenerator;
import cn.tianwen.standalone.servers.LocalServers;
import cn.tianwen.standalone.servers.LocalServersOptions;
import cn.tianwen.standalone.servers.ServerAddresses;
import cn.tianwen.standalone.servers.StartListener;
import cn.tianwen.standalone.testing.TestServers;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** However the ingest or Elasticsearch is cut off, the index ends the same. */
class CaseIngestKillIT {

  private static final int ROWS = 240;
  private static final int CHUNK = 20;

  @TempDir private static Path folder;
  private static Path file;
  private static List<String> expected;

  @BeforeAll
  static void ingestWithoutInterruption() throws IOException {
    file = folder.resolve("cases.csv");
    CaseFileWriter.CSV.write(new CaseGenerator(11).cases(ROWS), file);
    String broken = Files.readString(file).replaceFirst("gen-11-0000100,", "没有编号的 100,");
    Files.writeString(file, broken);
    try (IngestFixture ingest = IngestFixture.open(folder.resolve("rejects"), CHUNK)) {
      ingest.clearIndex();
      assertThat(ingest.run(file).counts()).isEqualTo(new IngestCounts(ROWS - 1, 0, 0, 0, 1));
      expected = ingest.indexContent();
      ingest.clearIndex();
    }
  }

  @Test
  void aKilledIngestGoesOnAndEndsWithTheSameIndex() throws Exception {
    ServerAddresses servers = TestServers.newDatabase();
    for (int rowsBeforeKill : List.of(3 * CHUNK, 8 * CHUNK)) {
      killAfter(servers, rowsBeforeKill);
    }
    try (IngestFixture ingest = IngestFixture.open(servers, folder.resolve("killed"), CHUNK)) {
      IngestSummary summary = ingest.run(file);

      assertThat(summary.resumed()).isTrue();
      assertThat(summary.counts().total()).isEqualTo(ROWS);
      assertThat(summary.counts().rejected()).isEqualTo(1);
      assertThat(Files.readAllLines(summary.rejectFile().orElseThrow())).hasSize(2);
      assertThat(ingest.indexContent()).isEqualTo(expected);
      ingest.clearIndex();
    }
  }

  private static void killAfter(ServerAddresses servers, int rows) throws Exception {
    Process process = IngestProcess.start(servers, file, folder.resolve("killed"), CHUNK);
    try (BufferedReader output = process.inputReader()) {
      String line = output.readLine();
      while (line != null && rowsDone(line) < rows) {
        line = output.readLine();
      }
      assertThat(line).as("the ingest was under way").isNotNull();
      process.destroyForcibly().waitFor();
    }
  }

  private static long rowsDone(String line) {
    return line.startsWith(IngestProcess.ROWS_DONE)
        ? Long.parseLong(line.substring(IngestProcess.ROWS_DONE.length()))
        : 0;
  }

  @Test
  @DisabledIfSystemProperty(
      named = "tianwen.it",
      matches = "containers",
      disabledReason = "kills a server of its own on this machine")
  void anElasticsearchThatIsKilledInTheMiddleLosesAndDoublesNothing() throws IOException {
    Path home = Path.of(System.getProperty("tianwen.elasticsearch.home", ""));
    LocalServersOptions options =
        LocalServersOptions.of(folder.resolve("servers"), home)
            .withHeapMegabytes(512)
            .withPorts(0, 0);
    try (LocalServers servers = LocalServers.start(options, StartListener.silent());
        IngestFixture ingest =
            IngestFixture.open(servers.addresses(), folder.resolve("es-killed"), CHUNK)) {
      AtomicBoolean killed = new AtomicBoolean();
      IngestSummary summary =
          ingest
              .bean(CaseIngest.class)
              .ingest(
                  file,
                  (name, counts, rows) -> {
                    if (counts.total() >= 4L * CHUNK && killed.compareAndSet(false, true)) {
                      killElasticsearch(options.dataDirectory());
                    }
                  });

      assertThat(killed).isTrue();
      assertThat(summary.counts()).isEqualTo(new IngestCounts(ROWS - 1, 0, 0, 0, 1));
      assertThat(ingest.indexContent()).isEqualTo(expected);
    }
  }

  private static void killElasticsearch(Path data) {
    List<ProcessHandle> nodes =
        ProcessHandle.current()
            .descendants()
            .filter(
                process ->
                    process
                        .info()
                        .commandLine()
                        .filter(line -> line.contains("NodeProcess"))
                        .filter(line -> line.contains(data.toString()))
                        .isPresent())
            .toList();
    assertThat(nodes).as("Elasticsearch of this test").isNotEmpty();
    nodes.forEach(ProcessHandle::destroyForcibly);
  }
}
