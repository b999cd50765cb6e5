package cn.tianwen.ingest.documents;

import static cn.tianwen.ingest.documents.DocumentsFixture.text;
import static cn.tianwen.ingest.documents.DocumentsFixture.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tianwen.index.document.DocumentIndex;
import cn.tianwen.index.document.IndexedDocument;
import cn.tianwen.ingest.documents.ledger.DocumentsInFlight;
import cn.tianwen.standalone.servers.ServerAddresses;
import cn.tianwen.standalone.testing.SeverableProxy;
import cn.tianwen.standalone.testing.TestServers;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.VersionType;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** However the ingest of documents or Elasticsearch is cut off, the index ends the same. */
class DocumentIngestFaultsIT {

  private static final List<String> TOPICS =
      List.of("沃柑黄叶", "对虾白斑", "茶尺蠖", "稻瘟病", "荔枝蛀蒂虫", "猪蓝耳病", "香蕉枯萎病", "油菜菌核病");

  @TempDir private Path home;
  private Path folder;
  private Map<String, String> expected;

  @BeforeEach
  void ingestWithoutInterruption() {
    folder = home.resolve("资料");
    for (int i = 0; i < TOPICS.size(); i++) {
      write(folder.resolve(i + ".txt"), text(TOPICS.get(i)));
    }
    write(folder.resolve("8.pdf"), text(TOPICS.getFirst()));
    write(folder.resolve("9.pdf"), "!REFUSE CORRUPT");
    try (DocumentsFixture ingest = new DocumentsFixture(TestServers.newDatabase(), home)) {
      ingest.clearIndex();
      ingest.run(folder);
      expected = ingest.content();
      assertThat(expected).hasSize(9);
      ingest.clearIndex();
    }
  }

  @Test
  void aKilledIngestGoesOnAndEndsWithTheSameIndex() throws Exception {
    ServerAddresses servers = TestServers.newDatabase();
    killWhenItHangsAt("3.txt", 2, servers);
    killWhenItHangsAt("7.txt", 1, servers);
    try (DocumentsFixture ingest = new DocumentsFixture(servers, home)) {
      DocumentIngestSummary summary = ingest.run(folder);

      // The last file that was said to be done may not have been committed yet.
      assertThat(summary.unchanged()).as("done before, not done again").isGreaterThanOrEqualTo(1);
      assertThat(summary.created() + summary.unchanged()).isEqualTo(9);
      assertThat(summary.created()).isPositive();
      assertThat(summary.refused()).isEqualTo(Map.of("CORRUPT", 1));
      assertThat(ingest.content()).isEqualTo(expected);
      ingest.clearIndex();
    }
  }

  private void killWhenItHangsAt(String slow, long filesDone, ServerAddresses servers)
      throws Exception {
    Process process = DocumentIngestProcess.start(servers, home, folder, slow);
    StringBuilder said = new StringBuilder();
    long done = 0;
    boolean hangs = false;
    try (BufferedReader output = process.inputReader()) {
      String line = output.readLine();
      while (line != null && !(hangs && done >= filesDone)) {
        said.append(line).append('\n');
        hangs |= line.equals(DocumentIngestProcess.HANGS);
        if (line.startsWith(DocumentIngestProcess.FILES_DONE)) {
          done = Long.parseLong(line.substring(DocumentIngestProcess.FILES_DONE.length()));
        }
        line = hangs && done >= filesDone ? line : output.readLine();
      }
      process.destroyForcibly().waitFor();
    }
    assertThat(hangs).as("the ingest was under way: %s", said).isTrue();
  }

  @Test
  void anElasticsearchThatIsAwayForAMomentIsWaitedFor() {
    ServerAddresses servers = TestServers.newDatabase();
    try (SeverableProxy proxy = new SeverableProxy(servers.elasticsearch());
        DocumentsFixture ingest =
            new DocumentsFixture(
                behind(proxy, servers),
                home,
                file -> {
                  if (file.endsWith("2.txt")) {
                    proxy.sever();
                    CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS).execute(proxy::mend);
                  }
                })) {
      assertThat(ingest.run(folder).created()).isEqualTo(9);
      assertThat(ingest.content()).isEqualTo(expected);
      ingest.clearIndex();
    }
  }

  @Test
  void anElasticsearchThatStaysAwayStopsTheJobWhichGoesOnLater() {
    ServerAddresses servers = TestServers.newDatabase();
    AtomicBoolean severing = new AtomicBoolean(true);
    try (SeverableProxy proxy = new SeverableProxy(servers.elasticsearch());
        DocumentsFixture ingest =
            new DocumentsFixture(
                behind(proxy, servers),
                home,
                file -> {
                  if (file.endsWith("4.txt") && severing.get()) {
                    proxy.sever();
                  }
                })) {
      assertThatThrownBy(() -> ingest.run(folder))
          .isInstanceOf(DocumentIngestFailedException.class)
          .hasMessageContaining("接着导");
      severing.set(false);
      proxy.mend();

      DocumentIngestSummary summary = ingest.run(folder);
      assertThat(summary.created()).isPositive();
      assertThat(summary.created() + summary.unchanged()).isEqualTo(9);
      assertThat(ingest.content()).isEqualTo(expected);
      ingest.clearIndex();
    }
  }

  private static ServerAddresses behind(SeverableProxy proxy, ServerAddresses servers) {
    return new ServerAddresses(
        proxy.uri(), servers.jdbcUrl(), servers.username(), servers.password());
  }

  /** What a crash between the write of the index and the commit of the ledger leaves behind. */
  @Test
  void whatAnEarlierRunWroteButDidNotCommitIsUndone() throws IOException {
    try (DocumentsFixture ingest = new DocumentsFixture(TestServers.newDatabase(), home)) {
      ingest.run(folder);
      IndexedDocument shown =
          Objects.requireNonNull(ingest.indexed().get(DocumentsFixture.id(folder, "8.pdf")));
      String ghost = "f".repeat(24);
      put(ingest, ghost, shown);
      put(ingest, shown.id(), shown.withDuplicateOf(ghost));
      ingest.bean(DocumentsInFlight.class).begin(List.of(ghost, shown.id()));
      assertThat(ingest.content()).isNotEqualTo(expected);

      ingest.run(folder);

      assertThat(ingest.content()).isEqualTo(expected);
      assertThat(ingest.bean(DocumentsInFlight.class).list()).isEmpty();
      ingest.clearIndex();
    }
  }

  private static void put(DocumentsFixture ingest, String id, IndexedDocument document)
      throws IOException {
    ingest
        .bean(ElasticsearchClient.class)
        .index(
            request ->
                request
                    .index(DocumentIndex.ALIAS)
                    .id(id)
                    .version(
                        ingest
                            .jdbc()
                            .sql("select nextval('ingest.document_version')")
                            .query(Long.class)
                            .single())
                    .versionType(VersionType.ExternalGte)
                    .document(document));
  }

  @Test
  void aFileThatChangesWhileItIsReadWaitsForTheNextRun() throws IOException {
    try (DocumentsFixture ingest =
        new DocumentsFixture(
            TestServers.newDatabase(),
            home,
            file -> {
              if (file.endsWith("0.txt")) {
                touch(file);
              }
            })) {
      assertThat(ingest.run(folder).deferred()).isEqualTo(1);
      assertThat(ingest.failures().getFirst().fault().reason()).isEqualTo("CHANGED_MEANWHILE");
      ingest.clock().putForward(Duration.ofSeconds(1));
      Files.delete(folder.resolve("0.txt"));
      Files.delete(folder.resolve("8.pdf"));
      ingest.run(folder, DocumentIngestOptions.DEFAULT.withPrune());
      assertThat(ingest.content()).hasSize(7);
      ingest.clearIndex();
    }
  }

  private static void touch(Path file) {
    write(file, text("改了又改" + System.nanoTime()));
  }
}
