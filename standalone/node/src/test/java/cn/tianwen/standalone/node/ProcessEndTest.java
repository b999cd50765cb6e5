package cn.tianwen.standalone.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProcessEndTest {

  @Test
  void aFatalErrorEndsTheProcessAndNamesItself() throws Exception {
    Process process = run("fatal");
    assertThat(output(process))
        .containsExactly("tianwen-node FAILED java.lang.StackOverflowError: too deep");
    assertThat(process.waitFor()).isEqualTo(ProcessEnd.FATAL_ERROR);
  }

  @Test
  void aStopBeforeTheNodeIsThereEndsTheProcess() throws Exception {
    Process process = run("stop");
    assertThat(output(process)).isEmpty();
    assertThat(process.waitFor()).isZero();
  }

  private static Process run(String scenario) throws Exception {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Scenario.class.getName(),
            scenario)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static List<String> output(Process process) throws Exception {
    try (BufferedReader output = process.inputReader()) {
      return output.lines().toList();
    }
  }

  /** Runs in a JVM of its own, because it ends it. */
  static final class Scenario {

    private Scenario() {}

    public static void main(String[] arguments) {
      ProcessEnd end = new ProcessEnd();
      if (arguments[0].equals("fatal")) {
        end.fatal(Thread.currentThread(), new StackOverflowError("too deep"));
      } else {
        end.orderly();
      }
    }
  }
}
