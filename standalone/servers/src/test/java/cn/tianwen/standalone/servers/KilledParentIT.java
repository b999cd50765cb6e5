package cn.tianwen.standalone.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import cn.tianwen.standalone.servers.LocalServersException.Reason;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The servers of a JVM that is killed with its whole process group. */
class KilledParentIT {

  private static final String HOME = System.getProperty("tianwen.elasticsearch.home", "");
  private static final int HEAP = 384;

  @TempDir private Path data;

  private Process parent;
  private List<ProcessHandle> children;

  @BeforeEach
  void startInAnotherJvm() throws Exception {
    parent =
        new ProcessBuilder(
                "setsid",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ServersParent.class.getName(),
                data.toString(),
                HOME,
                Integer.toString(HEAP))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    awaitServing();
    children = parent.descendants().toList();
    Notes notes = new Notes(RunningServers.find(data).orElseThrow());
    notes.writeToDatabase("甘蔗");
    notes.writeToIndex("1", "香蕉");
  }

  @AfterEach
  void killWhatIsLeft() {
    parent.destroyForcibly();
    children.forEach(ProcessHandle::destroyForcibly);
  }

  @Test
  void bothServersEndByThemselvesAndTheNextStartHasTheData() throws Exception {
    assertThatExceptionOfType(LocalServersException.class)
        .isThrownBy(this::start)
        .withMessageContaining("in use by process " + parent.pid())
        .matches(refused -> refused.reason() == Reason.DATA_IN_USE);

    signal("KILL", -parent.pid());

    await()
        .atMost(Duration.ofSeconds(15))
        .until(() -> children.stream().noneMatch(ProcessHandle::isAlive));
    assertThat(RunningServers.find(data)).isEmpty();
    assertTheNextStartHasTheData();
  }

  @Test
  void serversThatCannotEndAreStoppedByTheNextStart() throws Exception {
    // Frozen processes do not see that their parent is gone; so they still hold the data.
    signal("STOP", pidOf("elasticsearch.pid"));
    signal("STOP", pidOf("postgresql.pid"));
    signal("KILL", -parent.pid());
    parent.waitFor();
    assertThat(children).anyMatch(ProcessHandle::isAlive);

    assertTheNextStartHasTheData();
    await().until(() -> children.stream().noneMatch(ProcessHandle::isAlive));
  }

  private void assertTheNextStartHasTheData() throws Exception {
    try (LocalServers next = start()) {
      Notes notes = new Notes(next.addresses());
      assertThat(notes.listFromDatabase()).containsExactly("甘蔗");
      assertThat(notes.readFromIndex("1")).contains("香蕉");
    }
  }

  private LocalServers start() {
    return LocalServers.start(
        LocalServersOptions.of(data, Path.of(HOME)).withHeapMegabytes(HEAP).withPorts(0, 0),
        StartListener.silent());
  }

  private void awaitServing() throws IOException {
    BufferedReader output = parent.inputReader();
    String line = output.readLine();
    while (line != null && !line.startsWith("serving")) {
      line = output.readLine();
    }
    assertThat(line).as("the other JVM serves").isNotNull();
  }

  private long pidOf(String key) throws IOException {
    Properties state =
        new PrivateProperties(data.resolve("run/servers.properties")).find().orElseThrow();
    return Long.parseLong(state.getProperty(key));
  }

  private static void signal(String name, long target) throws Exception {
    Process kill =
        new ProcessBuilder("sh", "-c", "kill -" + name + " " + target).inheritIO().start();
    assertThat(kill.waitFor()).isZero();
  }
}
