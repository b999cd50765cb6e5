package cn.tianwen.standalone.servers;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.Optional;

/**
 * The process that holds a data directory, told in a file beside the lock: the lock itself must not
 * be opened to look, because closing any handle on it gives up every lock of the same JVM.
 */
record Holder(long pid, String startedAt) {

  static Holder thisProcess() {
    return new Holder(
        ProcessHandle.current().pid(),
        Long.toString(ManagementFactory.getRuntimeMXBean().getStartTime()));
  }

  static Optional<Holder> find(DataDirectory directory) throws IOException {
    return new PrivateProperties(directory.holderFile())
        .find()
        .map(
            values ->
                new Holder(
                    Long.parseLong(values.getProperty("pid", "-1")),
                    values.getProperty("startedAt", "")));
  }

  void writeTo(DataDirectory directory) throws IOException {
    new PrivateProperties(directory.holderFile())
        .replace(Map.of("pid", Long.toString(pid), "startedAt", startedAt));
  }
}
