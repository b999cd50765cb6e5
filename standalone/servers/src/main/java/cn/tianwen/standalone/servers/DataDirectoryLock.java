package cn.tianwen.standalone.servers;

import cn.tianwen.standalone.servers.LocalServersException.Reason;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * The right of one process to use a data directory, given up by the kernel when the process ends in
 * whatever way.
 */
final class DataDirectoryLock implements AutoCloseable {

  /** Longer than another process needs to look whether the directory is held. */
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final DataDirectory directory;
  private final FileChannel channel;

  private DataDirectoryLock(DataDirectory directory, FileChannel channel) {
    this.directory = directory;
    this.channel = channel;
  }

  static DataDirectoryLock acquire(DataDirectory directory) throws IOException {
    if (isHeldByThisProcess(directory)) {
      throw inUse(directory);
    }
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    do {
      FileChannel channel = open(directory.lockFile());
      if (lock(channel)) {
        Holder.thisProcess().writeTo(directory);
        return new DataDirectoryLock(directory, channel);
      }
      channel.close();
      pause();
    } while (System.nanoTime() < deadline);
    throw inUse(directory);
  }

  /** Whether some process holds the directory at this moment. */
  static boolean isHeld(DataDirectory directory) throws IOException {
    if (isHeldByThisProcess(directory)) {
      return true;
    }
    if (!Files.exists(directory.lockFile())) {
      return false;
    }
    try (FileChannel channel = open(directory.lockFile())) {
      return !lock(channel);
    }
  }

  @Override
  public void close() throws IOException {
    new PrivateProperties(directory.holderFile()).delete();
    channel.close();
  }

  private static boolean isHeldByThisProcess(DataDirectory directory) throws IOException {
    return Holder.find(directory).filter(Holder.thisProcess()::equals).isPresent();
  }

  private static FileChannel open(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private static boolean lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  private static void pause() throws IOException {
    try {
      TimeUnit.MILLISECONDS.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while waiting for the data directory", e);
    }
  }

  private static LocalServersException inUse(DataDirectory directory) throws IOException {
    String holder =
        Holder.find(directory).map(found -> "process " + found.pid()).orElse("another process");
    return new LocalServersException(
        Reason.DATA_IN_USE, directory.root() + " is in use by " + holder);
  }
}
