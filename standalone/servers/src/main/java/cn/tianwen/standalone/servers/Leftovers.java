package cn.tianwen.standalone.servers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Processes of an earlier start that still use a data directory, told by an argument of their
 * command line that names it. Process numbers in files are not trusted: they are used again.
 *
 * @param argument an argument that only a process on this data has
 */
record Leftovers(String argument) {

  List<ProcessHandle> list() {
    return ProcessHandle.allProcesses()
        .filter(process -> process.pid() != ProcessHandle.current().pid())
        .filter(process -> commandLine(process.pid()).contains(argument))
        .toList();
  }

  /** Waits until none is left. */
  boolean awaitEnd(Duration limit) throws InterruptedException {
    long deadline = System.nanoTime() + limit.toNanos();
    while (!list().isEmpty()) {
      if (System.nanoTime() > deadline) {
        return false;
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
    return true;
  }

  /** Kills what is left. */
  void kill() throws IOException, InterruptedException {
    list().forEach(ProcessHandle::destroyForcibly);
    if (!awaitEnd(Duration.ofSeconds(5))) {
      throw new IOException("processes on " + argument + " cannot be ended: " + list());
    }
  }

  private static List<String> commandLine(long pid) {
    try {
      byte[] bytes = Files.readAllBytes(Path.of("/proc", Long.toString(pid), "cmdline"));
      return Arrays.asList(new String(bytes, StandardCharsets.UTF_8).split("\0"));
    } catch (IOException ended) {
      return List.of();
    }
  }
}
