package cn.tianwen.standalone.servers;

import cn.tianwen.standalone.servers.LocalServersException.Reason;
import cn.tianwen.standalone.servers.ServerEvent.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A real Elasticsearch and a real PostgreSQL as children of this JVM.
 *
 * <p>Both run in sessions of their own, so that an interrupt from the terminal reaches only this
 * JVM, whose shutdown hook should call {@link #close()}. Both end by themselves when this JVM dies,
 * even when it is killed, and also when it ends during {@link #start}; what they still hold is
 * reclaimed by the next start on the same data directory. A child that dies is started again on its
 * port.
 */
public final class LocalServers implements AutoCloseable {

  private static final Duration STOP_LIMIT = Duration.ofSeconds(10);

  private final ServerAddresses addresses;
  private final DataDirectoryLock lock;
  private final StateFile state;
  private final Supervisor elasticsearch;
  private final Supervisor postgresql;
  private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
  private final AtomicBoolean closed = new AtomicBoolean();
  private volatile boolean serving;

  private LocalServers(
      LocalServersOptions options,
      DataDirectory directory,
      DataDirectoryLock lock,
      StartListener listener)
      throws IOException {
    ElasticsearchServer search =
        new ElasticsearchServer(directory, options, Ports.choose(options.elasticsearchPort()));
    PostgresqlServer database =
        new PostgresqlServer(directory, Ports.choose(options.postgresqlPort()));
    Events events =
        new Events(
            event -> {
              rememberRestart(event);
              listener.on(event);
            });
    this.lock = lock;
    this.state = new StateFile(directory);
    this.elasticsearch = supervisor(search, events);
    this.postgresql = supervisor(database, events);
    this.addresses =
        new ServerAddresses(
            search.address(),
            database.jdbcUrl(),
            database.credentials().username(),
            database.credentials().password());
  }

  /**
   * Starts both servers and returns when both answer.
   *
   * @throws LocalServersException when they cannot be started here and now
   */
  public static LocalServers start(LocalServersOptions options, StartListener listener) {
    try {
      Machine.requireEverythingFor(options);
      DataDirectory directory = DataDirectory.create(options.dataDirectory());
      LocalServers servers =
          create(options, directory, DataDirectoryLock.acquire(directory), listener);
      servers.startBoth();
      return servers;
    } catch (IOException e) {
      // The message of a file system's exception is often nothing but the file's name.
      String message = e instanceof FileSystemException ? e.toString() : e.getMessage();
      throw new LocalServersException(Reason.SERVER_FAILED, String.valueOf(message), e);
    }
  }

  /** Where the servers answer; stays the same when one of them is restarted. */
  public ServerAddresses addresses() {
    return addresses;
  }

  /** Stops both servers in order, within 15 seconds, and gives up the data directory. */
  @Override
  public void close() {
    serving = false;
    if (!closed.compareAndSet(false, true)) {
      return;
    }
    try {
      state.delete();
      try (ExecutorService stops = Executors.newVirtualThreadPerTaskExecutor()) {
        stops.execute(() -> elasticsearch.stop(STOP_LIMIT));
        stops.execute(() -> postgresql.stop(STOP_LIMIT));
      }
      executor.shutdownNow();
      lock.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LocalServers create(
      LocalServersOptions options,
      DataDirectory directory,
      DataDirectoryLock lock,
      StartListener listener)
      throws IOException {
    try {
      return new LocalServers(options, directory, lock, listener);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private Supervisor supervisor(ChildServer server, Events events) {
    return new Supervisor(server, events, new RestartAllowance(Clock.systemUTC()), executor);
  }

  private void startBoth() throws IOException {
    Future<Void> search = executor.submit(starting(elasticsearch));
    Future<Void> database = executor.submit(starting(postgresql));
    try {
      database.get();
      search.get();
      writeState();
      serving = true;
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
      throw new LocalServersException(Reason.SERVER_FAILED, "interrupted while starting", e);
    } catch (ExecutionException e) {
      close();
      Throwable cause = Objects.requireNonNullElse(e.getCause(), e);
      if (cause instanceof LocalServersException known) {
        throw known;
      }
      throw cause instanceof IOException failure
          ? failure
          : new IOException(String.valueOf(cause.getMessage()), cause);
    }
  }

  private static Callable<Void> starting(Supervisor supervisor) {
    return () -> {
      supervisor.start();
      return null;
    };
  }

  private void rememberRestart(ServerEvent event) {
    if (serving && event.kind() == Kind.READY) {
      try {
        writeState();
      } catch (IOException diskFull) {
        // The addresses in the file are still right; only a process number is not.
      }
    }
  }

  private void writeState() throws IOException {
    state.write(addresses, elasticsearch.pid(), postgresql.pid());
  }
}
