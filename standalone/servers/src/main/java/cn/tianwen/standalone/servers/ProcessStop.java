package cn.tianwen.standalone.servers;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Ends child processes. */
final class ProcessStop {

  private ProcessStop() {}

  /** Asks by closing the input; kills the process and what it started when the limit passes. */
  static void stop(Process process, Duration limit) {
    closeInput(process);
    if (!await(process, limit)) {
      List<ProcessHandle> children = process.descendants().toList();
      process.destroyForcibly();
      children.forEach(ProcessHandle::destroyForcibly);
      await(process, Duration.ofSeconds(1));
    }
  }

  private static void closeInput(Process process) {
    try {
      process.getOutputStream().close();
    } catch (IOException alreadyGone) {
      // A broken pipe means that the process has ended, which is what was wanted.
    }
  }

  private static boolean await(Process process, Duration limit) {
    try {
      return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
