package cn.tianwen.standalone.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The layout of a data directory. */
record DataDirectory(Path root) {

  /** Creates what is missing. */
  static DataDirectory create(Path root) throws IOException {
    Files.createDirectories(root);
    DataDirectory directory = new DataDirectory(root.toRealPath());
    Files.createDirectories(directory.logs());
    Files.createDirectories(directory.run());
    Files.createDirectories(directory.elasticsearch());
    Files.createDirectories(directory.postgresql());
    return directory;
  }

  Path lockFile() {
    return root.resolve("tianwen.lock");
  }

  Path holderFile() {
    return run().resolve("holder.properties");
  }

  Path stateFile() {
    return run().resolve("servers.properties");
  }

  Path elasticsearch() {
    return root.resolve("elasticsearch");
  }

  Path postgresql() {
    return root.resolve("postgresql");
  }

  Path logs() {
    return root.resolve("logs");
  }

  Path run() {
    return root.resolve("run");
  }
}
