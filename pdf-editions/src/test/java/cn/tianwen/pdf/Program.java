package cn.tianwen.pdf;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What a program of poppler or qpdf said.
 *
 * @param exit its exit code
 * @param said standard output and error together
 */
record Program(int exit, String said) {
  /** Runs it; without it the test is skipped, or fails where everything has to be there. */
  static Program run(String name, Object... arguments) throws IOException, InterruptedException {
    if (Stream.of(System.getenv("PATH").split(":"))
        .noneMatch(p -> Files.exists(Path.of(p, name)))) {
      String advice = name + " is missing: apt-get install qpdf poppler-utils";
      if ("true".equals(System.getenv("CI"))) {
        fail(advice);
      }
      abort(advice);
    }
    String[] command =
        Stream.concat(Stream.of(name), Arrays.stream(arguments).map(Object::toString))
            .toArray(String[]::new);
    Path said = Files.createTempFile(name, ".txt");
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(said.toFile())
              .start();
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        fail(name + " did not end");
      }
      return new Program(process.exitValue(), Files.readString(said, StandardCharsets.UTF_8));
    } finally {
      Files.delete(said);
    }
  }
}
