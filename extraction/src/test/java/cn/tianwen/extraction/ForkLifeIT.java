package cn.tianwen.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForkLifeIT {

  private static final int FILES_PER_FORK = 2;

  @TempDir Path folder;

  @Test
  void aForkIsReplacedAfterItsNumberOfFiles() throws IOException, InterruptedException {
    ExtractionLimits limits =
        new ExtractionLimits(
            1, 256, FILES_PER_FORK, Duration.ofMinutes(1), 1 << 20, 200_000, 2, 20, 100);
    Path file = new SampleFiles(folder).text("a.txt", "水稻病害的防治。");
    Set<Long> before = children();
    List<Set<Long>> forks = new ArrayList<>();
    try (Fork fork =
        new Fork(
            Files.createDirectory(folder.resolve("fork")),
            new ForkSettings(limits, TextRecognition.ABSENT, List.of()))) {
      for (int i = 0; i < 2 * FILES_PER_FORK; i++) {
        assertThat(fork.parse(file)).isEqualTo(ForkReply.READ);
        Set<Long> now = children();
        now.removeAll(before);
        forks.add(now);
      }
    }

    assertThat(forks).allSatisfy(processes -> assertThat(processes).hasSize(1));
    assertThat(forks.get(1)).isEqualTo(forks.get(0));
    assertThat(forks.get(2)).isNotEqualTo(forks.get(1));
    assertThat(forks.get(3)).isEqualTo(forks.get(2));
    assertThat(children()).doesNotContainAnyElementsOf(forks.get(3));
  }

  private static Set<Long> children() {
    return ProcessHandle.current()
        .children()
        .filter(ProcessHandle::isAlive)
        .map(ProcessHandle::pid)
        .collect(Collectors.toSet());
  }
}
