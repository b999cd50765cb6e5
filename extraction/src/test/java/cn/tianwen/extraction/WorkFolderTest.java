package cn.tianwen.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkFolderTest {

  @TempDir Path parent;

  @Test
  void whatADeadProcessHasLeftIsRemoved() throws IOException, InterruptedException {
    Path dead = folderOf(deadProcess());
    Path alive = folderOf(ProcessHandle.current().pid());
    Path foreign = Files.createDirectory(parent.resolve("reports"));

    Path own = WorkFolder.create(parent);

    assertThat(dead).doesNotExist();
    assertThat(alive.resolve("fork-1/result")).exists();
    assertThat(foreign).exists();
    assertThat(own).isEmptyDirectory().isNotEqualTo(alive);
  }

  private Path folderOf(long process) throws IOException {
    Path folder = parent.resolve("extraction-" + process + "-1");
    Files.createDirectories(folder.resolve("fork-1"));
    Files.writeString(folder.resolve("fork-1/result"), "text");
    return folder;
  }

  private static long deadProcess() throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process = new ProcessBuilder(java, "-version").redirectErrorStream(true).start();
    process.getInputStream().readAllBytes();
    process.waitFor();
    return process.pid();
  }
}
