package cn.tianwen.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The JVM that asks needs little memory, however large the file. */
class ExtractionMemoryIT {

  private static final long BYTES = 300L << 20;

  @TempDir Path folder;

  @Test
  void aFileOf300MegabytesIsReadInAHeapOf128() throws Exception {
    Path file = folder.resolve("huge.txt");
    byte[] row = ("水稻稻瘟病的防治技术要点是及时排水施肥\n".repeat(20_000)).getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = Files.newOutputStream(file)) {
      for (long written = 0; written < BYTES; written += row.length) {
        out.write(row);
      }
    }

    assertThat(readInChild(file)).contains("Refused").contains("TOO_MUCH");
  }

  private String readInChild(Path file) throws IOException, InterruptedException {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName(),
                file.toString(),
                folder.resolve("work").toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String answer = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(child.waitFor()).isZero();
    return answer;
  }

  /** What runs in the small JVM. */
  public static final class Child {

    private Child() {}

    /** Reads the file and prints what became of it. */
    public static void main(String[] arguments) {
      ExtractionLimits limits =
          new ExtractionLimits(
              1, 512, 10, Duration.ofSeconds(60), 1L << 30, 10_000_000, 4, 100, 200);
      ForkSettings settings = new ForkSettings(limits, TextRecognition.ABSENT, List.of());
      try (TikaExtractor extractor = TikaExtractor.open(settings, Path.of(arguments[1]))) {
        System.out.println(extractor.extract(Path.of(arguments[0])));
      }
    }
  }
}
