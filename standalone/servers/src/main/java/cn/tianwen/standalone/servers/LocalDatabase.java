package cn.tianwen.standalone.servers;

import cn.tianwen.standalone.servers.LocalServersException.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The PostgreSQL of a data directory alone, for work that searches nothing. It holds the directory
 * as {@link LocalServers} does, but tells no other process its address.
 */
public final class LocalDatabase implements AutoCloseable {

  private static final Duration STOP_LIMIT = Duration.ofSeconds(10);

  private final PostgresqlServer server;
  private final DataDirectoryLock lock;
  private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
  private final Supervisor supervisor;

  private LocalDatabase(PostgresqlServer server, DataDirectoryLock lock, StartListener listener) {
    this.server = server;
    this.lock = lock;
    this.supervisor =
        new Supervisor(
            server, new Events(listener), new RestartAllowance(Clock.systemUTC()), executor);
  }

  /**
   * Starts it and returns when it answers, on any free port.
   *
   * @throws LocalServersException when it cannot be started here and now
   */
  public static LocalDatabase start(Path dataDirectory, StartListener listener) {
    try {
      Machine.requireDatabase(dataDirectory);
      DataDirectory directory = DataDirectory.create(dataDirectory);
      DataDirectoryLock lock = DataDirectoryLock.acquire(directory);
      try {
        return start(new PostgresqlServer(directory, Ports.choose(0)), lock, listener);
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw new LocalServersException(Reason.SERVER_FAILED, String.valueOf(e.getMessage()), e);
    }
  }

  private static LocalDatabase start(
      PostgresqlServer server, DataDirectoryLock lock, StartListener listener) throws IOException {
    LocalDatabase database = new LocalDatabase(server, lock, listener);
    try {
      database.supervisor.start();
      return database;
    } catch (InterruptedException e) {
      database.stop();
      Thread.currentThread().interrupt();
      throw new LocalServersException(Reason.SERVER_FAILED, "interrupted while starting", e);
    } catch (IOException | RuntimeException e) {
      database.stop();
      throw e;
    }
  }

  /** JDBC address of the database {@code tianwen}. */
  public String jdbcUrl() {
    return server.jdbcUrl();
  }

  /** The database's user. */
  public String username() {
    return server.credentials().username();
  }

  /** The user's password. */
  public String password() {
    return server.credentials().password();
  }

  /** Stops it and gives up the data directory. */
  @Override
  public void close() {
    stop();
    try {
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void stop() {
    supervisor.stop(STOP_LIMIT);
    executor.shutdownNow();
  }
}
