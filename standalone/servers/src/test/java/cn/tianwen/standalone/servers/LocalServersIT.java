package cn.tianwen.standalone.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import cn.tianwen.standalone.servers.LocalServersException.Reason;
import cn.tianwen.standalone.servers.ServerEvent.Kind;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Servers that run, are killed one by one, and are stopped. */
class LocalServersIT {

  private static final List<ServerEvent> HEARD = new CopyOnWriteArrayList<>();

  @TempDir private static Path data;

  private static ServerSocket takenPort;
  private static LocalServers servers;

  @BeforeAll
  static void start() throws Exception {
    takenPort = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    servers =
        LocalServers.start(
            options().withPorts(takenPort.getLocalPort(), takenPort.getLocalPort()), HEARD::add);
  }

  @AfterAll
  static void stop() throws Exception {
    servers.close();
    takenPort.close();
  }

  @Test
  void aTakenPortIsReplacedByAFreeOne() {
    assertThat(servers.addresses().elasticsearch().getPort())
        .isPositive()
        .isNotEqualTo(takenPort.getLocalPort());
    assertThat(servers.addresses().jdbcUrl())
        .startsWith("jdbc:postgresql://127.0.0.1:")
        .endsWith("/tianwen")
        .doesNotContain(":" + takenPort.getLocalPort() + "/");
  }

  @Test
  void theListenerHearsEveryStep() {
    for (Server server : Server.values()) {
      assertThat(HEARD)
          .filteredOn(event -> event.server() == server)
          .extracting(ServerEvent::kind)
          .contains(Kind.STARTING, Kind.READY);
    }
    assertThat(HEARD).isSortedAccordingTo((a, b) -> a.elapsed().compareTo(b.elapsed()));
  }

  @Test
  void theDatabaseIsMadeForChineseText() throws Exception {
    Notes notes = new Notes(servers.addresses());
    assertThat(notes.settingOfDatabase("server_version")).startsWith("18.");
    assertThat(notes.settingOfDatabase("server_encoding")).isEqualTo("UTF8");
    assertThat(notes.settingOfDatabase("listen_addresses")).isEqualTo("127.0.0.1");
    notes.writeToDatabase("稻瘟病怎么防治");
    assertThat(notes.listFromDatabase()).contains("稻瘟病怎么防治");
  }

  @Test
  void aSecondStartOnTheSameDataSaysWhoHoldsIt() {
    assertThatExceptionOfType(LocalServersException.class)
        .isThrownBy(() -> LocalServers.start(options(), StartListener.silent()))
        .withMessageContaining("in use by process " + ProcessHandle.current().pid())
        .matches(refused -> refused.reason() == Reason.DATA_IN_USE);
    assertThat(RunningServers.find(data)).contains(servers.addresses());
  }

  @Test
  void whatAnotherProcessNeedsToAttachIsForTheOwnerOnly() throws Exception {
    assertThat(RunningServers.find(data)).contains(servers.addresses());
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(data.resolve("run/servers.properties"))))
        .isEqualTo("rw-------");
  }

  @Test
  void aKilledElasticsearchIsReportedAndComesBackWithItsData() throws Exception {
    Notes notes = new Notes(servers.addresses());
    notes.writeToIndex("1", "水稻");

    killAndAwaitReturn(Server.ELASTICSEARCH, "elasticsearch.pid");

    assertThat(notes.readFromIndex("1")).contains("水稻");
  }

  @Test
  void aKilledPostgresqlIsReportedAndComesBackWithItsData() throws Exception {
    Notes notes = new Notes(servers.addresses());
    notes.writeToDatabase("小麦");

    killAndAwaitReturn(Server.POSTGRESQL, "postgresql.pid");

    assertThat(notes.listFromDatabase()).contains("小麦");
  }

  @Test
  void stoppingTakesLessThanFifteenSecondsAndGivesUpTheData(@TempDir Path other) throws Exception {
    LocalServers another = LocalServers.start(options(other), StartListener.silent());
    Properties state = state(other);
    Instant asked = Instant.now();
    another.close();

    assertThat(Duration.between(asked, Instant.now())).isLessThan(Duration.ofSeconds(15));
    assertThat(isAlive(state, "elasticsearch.pid")).isFalse();
    assertThat(isAlive(state, "postgresql.pid")).isFalse();
    assertThat(RunningServers.find(other)).isEmpty();
    assertThat(other.resolve("run")).isEmptyDirectory();
    assertThat(other.resolve("postgresql/data/postmaster.pid")).doesNotExist();
  }

  private static void killAndAwaitReturn(Server server, String pidKey) throws Exception {
    int before = HEARD.size();
    long pid = Long.parseLong(state(data).getProperty(pidKey));
    ProcessHandle.of(pid).orElseThrow().destroyForcibly();

    await()
        .atMost(Duration.ofSeconds(5))
        .until(() -> kindsSince(before, server).contains(Kind.DIED));
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> kindsSince(before, server).contains(Kind.READY));
    assertThat(kindsSince(before, server)).startsWith(Kind.DIED, Kind.RESTARTING);
    assertThat(HEARD.getLast().detail())
        .isIn(servers.addresses().elasticsearch().toString(), servers.addresses().jdbcUrl());
  }

  private static List<Kind> kindsSince(int before, Server server) {
    return HEARD.stream()
        .skip(before)
        .filter(event -> event.server() == server)
        .map(ServerEvent::kind)
        .toList();
  }

  private static boolean isAlive(Properties state, String pidKey) {
    return ProcessHandle.of(Long.parseLong(state.getProperty(pidKey)))
        .map(ProcessHandle::isAlive)
        .orElse(false);
  }

  private static Properties state(Path directory) throws Exception {
    return new PrivateProperties(directory.resolve("run/servers.properties")).find().orElseThrow();
  }

  private static LocalServersOptions options() {
    return options(data);
  }

  private static LocalServersOptions options(Path directory) {
    return LocalServersOptions.of(
            directory, Path.of(System.getProperty("tianwen.elasticsearch.home")))
        .withHeapMegabytes(384)
        .withPorts(0, 0);
  }
}
