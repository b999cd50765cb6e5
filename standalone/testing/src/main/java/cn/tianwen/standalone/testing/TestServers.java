package cn.tianwen.standalone.testing;

import cn.tianwen.standalone.servers.ServerAddresses;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The servers that all integration tests of a JVM share. They start when the first test asks and
 * stop with the JVM. Tests keep apart by names of their own for indices and by {@link
 * #newDatabase()}.
 */
public final class TestServers {

  /** Runs once, however often and by however many threads it is asked to. */
  private static final FutureTask<SharedServers> START = new FutureTask<>(TestServers::start);

  private static final AtomicInteger DATABASES = new AtomicInteger();

  private TestServers() {}

  /**
   * The servers' addresses: by default of real servers on this machine in a temporary folder below
   * {@code target}, with {@code -Dtianwen.it=containers} of containers. The database named there is
   * shared by all tests.
   */
  public static ServerAddresses shared() {
    START.run();
    try {
      return START.get().addresses();
    } catch (ExecutionException e) {
      throw new IllegalStateException("the servers for the tests did not start", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the servers start", e);
    }
  }

  /** The same servers with an empty database that nobody else uses. */
  public static ServerAddresses newDatabase() {
    ServerAddresses servers = shared();
    String name = "it_" + DATABASES.incrementAndGet();
    try (Connection connection =
            DriverManager.getConnection(servers.jdbcUrl(), servers.username(), servers.password());
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    } catch (SQLException e) {
      throw new IllegalStateException("cannot create the database " + name, e);
    }
    return new ServerAddresses(
        servers.elasticsearch(),
        servers.jdbcUrl().replaceFirst("/[^/?]+(\\?.*)?$", "/" + name),
        servers.username(),
        servers.password());
  }

  private static SharedServers start() {
    SharedServers servers =
        switch (System.getProperty("tianwen.it", "standalone")) {
          case "standalone" -> StandaloneTestServers.start();
          case "containers" -> ContainerTestServers.start();
          case String other ->
              throw new IllegalArgumentException(
                  "tianwen.it is either standalone or containers, not " + other);
        };
    Runtime.getRuntime().addShutdownHook(new Thread(servers::stop, "stop-test-servers"));
    return servers;
  }
}
