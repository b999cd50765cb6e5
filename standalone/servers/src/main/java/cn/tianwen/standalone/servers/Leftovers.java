package cn.tianwen.standalone.servers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.LongPredicate;

/**
 * Processes of an earlier start that still use a data directory. Process numbers in files are not
 * trusted, because they are used again: a command line that names the directory tells, or a program
 * that works in it.
 *
 * @param mine whether the process of that number is one of them
 */
record Leftovers(LongPredicate mine) {

  /** Processes with an argument that only a process on this data has. */
  static Leftovers withArgument(String argument) {
    return new Leftovers(pid -> commandLine(pid).contains(argument));
  }

  /** Also processes of that program whose working directory is the given one. */
  Leftovers orProgramIn(String program, Path directory) {
    return new Leftovers(
        mine.or(pid -> program(pid).equals(program) && directory.equals(workingDirectory(pid))));
  }

  List<ProcessHandle> list() {
    return ProcessHandle.allProcesses()
        .filter(process -> process.pid() != ProcessHandle.current().pid())
        .filter(process -> mine.test(process.pid()))
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
      throw new IOException("processes of an earlier start cannot be ended: " + list());
    }
  }

  private static List<String> commandLine(long pid) {
    return Arrays.asList(read(pid, "cmdline").split("\0", -1));
  }

  private static String program(long pid) {
    return read(pid, "comm").trim();
  }

  private static String read(long pid, String file) {
    try {
      return new String(Files.readAllBytes(proc(pid, file)), StandardCharsets.UTF_8);
    } catch (IOException ended) {
      return "";
    }
  }

  private static Path workingDirectory(long pid) {
    try {
      return Files.readSymbolicLink(proc(pid, "cwd"));
    } catch (IOException endedOrForeign) {
      return Path.of("");
    }
  }

  private static Path proc(long pid, String file) {
    return Path.of("/proc", Long.toString(pid), file);
  }
}
