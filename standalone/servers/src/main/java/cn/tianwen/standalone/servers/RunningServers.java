package cn.tianwen.standalone.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds servers that this or another process has started. */
public final class RunningServers {

  private RunningServers() {}

  /** The addresses, only when the process that started the servers of this directory lives. */
  public static Optional<ServerAddresses> find(Path dataDirectory) {
    if (!Files.isDirectory(dataDirectory)) {
      return Optional.empty();
    }
    try {
      DataDirectory directory = new DataDirectory(dataDirectory.toRealPath());
      return DataDirectoryLock.isHeld(directory)
          ? new StateFile(directory).find()
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
