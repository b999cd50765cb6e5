package cn.tianwen.standalone.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cn.tianwen.standalone.servers.ServerEvent.Kind;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SupervisorTest {

  private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
  private final List<ServerEvent> heard = new CopyOnWriteArrayList<>();

  @AfterEach
  void stopThreads() {
    executor.shutdownNow();
  }

  @Test
  void aServerThatKeepsDyingIsGivenUpAfterThreeRestarts() throws Exception {
    supervisorOf("exit 3").start();

    await().until(() -> kinds().contains(Kind.GIVEN_UP));
    assertThat(kinds().stream().filter(Kind.RESTARTING::equals)).hasSize(3);
    assertThat(kinds().stream().filter(Kind.DIED::equals)).hasSize(4);
    assertThat(heard)
        .filteredOn(event -> event.kind() == Kind.DIED)
        .allSatisfy(event -> assertThat(event.detail()).isEqualTo("exit code 3"));
  }

  @Test
  void aServerThatIsStoppedIsNotStartedAgain() throws Exception {
    Supervisor supervisor = supervisorOf("read ignored");
    supervisor.start();
    supervisor.stop(Duration.ofSeconds(5));

    assertThat(kinds()).containsExactly(Kind.PREPARING, Kind.STARTING, Kind.READY, Kind.STOPPED);
    assertThatThrownBy(supervisor::start)
        .isInstanceOf(IOException.class)
        .hasMessageContaining("is being stopped");
  }

  @Test
  void aServerThatDoesNotStopInTimeIsKilledWithItsChildren() throws Exception {
    Supervisor supervisor = supervisorOf("trap '' TERM; sleep 600; sleep 600");
    supervisor.start();
    ProcessHandle process = ProcessHandle.of(supervisor.pid()).orElseThrow();
    await().until(() -> process.children().findAny().isPresent());
    List<ProcessHandle> children = process.children().toList();

    supervisor.stop(Duration.ofMillis(200));

    assertThat(process.isAlive()).isFalse();
    await().until(() -> children.stream().noneMatch(ProcessHandle::isAlive));
  }

  private Supervisor supervisorOf(String script) {
    return new Supervisor(
        new Script(script),
        new Events(heard::add),
        new RestartAllowance(Clock.systemUTC()),
        executor);
  }

  private List<Kind> kinds() {
    return heard.stream().map(ServerEvent::kind).toList();
  }

  /** A shell script that counts as ready at once. */
  private record Script(String text) implements ChildServer {

    @Override
    public Server name() {
      return Server.POSTGRESQL;
    }

    @Override
    public void prepare(Consumer<String> steps) {
      steps.accept("nothing to do");
    }

    @Override
    public Process spawn() throws IOException {
      return new ProcessBuilder("sh", "-c", text).start();
    }

    @Override
    public String awaitReady(Process process) {
      return "script";
    }

    @Override
    public String describeEnd(Process process) {
      return "exit code " + process.exitValue();
    }
  }
}
