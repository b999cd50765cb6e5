package cn.tianwen.standalone.servers;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.tianwen.standalone.servers.LocalServersException.Reason;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachineTest {

  @Test
  void anotherSystemOrProcessorIsRefusedByName() {
    assertRefused(
        () -> Machine.requireLinux("Mac OS X", "aarch64"),
        Reason.UNSUPPORTED_MACHINE,
        "Mac OS X on aarch64");
    assertRefused(
        () -> Machine.requireLinux("Linux", "aarch64"), Reason.UNSUPPORTED_MACHINE, "aarch64");
    assertThatCode(() -> Machine.requireLinux("Linux", "amd64")).doesNotThrowAnyException();
  }

  @Test
  void aMissingCommandIsNamed() {
    assertRefused(
        () -> Machine.requireCommand("no-such-command"), Reason.MISSING_COMMAND, "no-such-command");
    assertThatCode(() -> Machine.requireCommand("sh")).doesNotThrowAnyException();
  }

  @Test
  void aMissingElasticsearchSaysHowToBuildIt(@TempDir Path empty) {
    assertRefused(
        () -> Machine.requireElasticsearch(empty),
        Reason.MISSING_ELASTICSEARCH,
        "mvn -pl standalone/node -am package");
  }

  @Test
  void aFullDiskSaysHowMuchIsMissing(@TempDir Path data) {
    assertRefused(
        () -> Machine.requireSpace(data, 300L * 1024 * 1024),
        Reason.DISK_FULL,
        "only 300 MB are free");
  }

  private static void assertRefused(ThrowingCallable check, Reason reason, String message) {
    assertThatExceptionOfType(LocalServersException.class)
        .isThrownBy(check)
        .withMessageContaining(message)
        .matches(refused -> refused.reason() == reason, "reason " + reason);
  }
}
