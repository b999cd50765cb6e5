package cn.tianwen.standalone.servers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.postgresql.ds.PGSimpleDataSource;

/** PostgreSQL below a small shell that ends it when this JVM is gone. */
final class PostgresqlServer implements ChildServer {

  private static final String DATABASE = "tianwen";
  private static final String WRONG_PASSWORD = "28P01";

  /** No network but this machine; no values of rows or statements in the log. */
  private static final List<String> SETTINGS =
      List.of(
          "listen_addresses=127.0.0.1",
          "unix_socket_directories=",
          "log_error_verbosity=terse",
          "log_min_error_statement=panic",
          "log_parameter_max_length=0",
          "log_parameter_max_length_on_error=0");

  private static final Duration START_LIMIT = Duration.ofMinutes(2);

  private final PostgresqlCluster cluster;
  private final PostgresqlCredentials credentials;
  private final int port;

  PostgresqlServer(DataDirectory directory, int port) throws IOException {
    this.cluster = new PostgresqlCluster(directory);
    this.credentials = cluster.credentials();
    this.port = port;
  }

  PostgresqlCredentials credentials() {
    return credentials;
  }

  String jdbcUrl() {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE;
  }

  @Override
  public Server name() {
    return Server.POSTGRESQL;
  }

  @Override
  public void prepare(Consumer<String> steps) throws IOException, InterruptedException {
    cluster.create(credentials, steps);
    cluster.reclaim(steps);
  }

  @Override
  public Process spawn() throws IOException {
    List<String> command = new ArrayList<>();
    command.add("setsid");
    command.addAll(Machine.unprivileged());
    command.addAll(List.of("sh", "-c", guard(), "tianwen-postgresql-guard"));
    command.add(cluster.program("postgres").toString());
    command.addAll(List.of("-D", cluster.data().toString(), "-p", Integer.toString(port)));
    for (String setting : SETTINGS) {
      command.addAll(List.of("-c", setting));
    }
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(cluster.log().toFile()))
        .start();
  }

  @Override
  public String awaitReady(Process process) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + START_LIMIT.toNanos();
    while (true) {
      try {
        createDatabase();
        return jdbcUrl();
      } catch (SQLException e) {
        if (!process.isAlive()) {
          throw new IOException("PostgreSQL did not start: " + describeEnd(process), e);
        }
        if (WRONG_PASSWORD.equals(e.getSQLState()) || System.nanoTime() > deadline) {
          throw new IOException("PostgreSQL does not let us in: " + e.getMessage(), e);
        }
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  @Override
  public String describeEnd(Process process) {
    String code = process.isAlive() ? "" : "exit code " + process.exitValue() + " ";
    return code + cluster.lastWords();
  }

  private void createDatabase() throws SQLException {
    PGSimpleDataSource administration = new PGSimpleDataSource();
    administration.setURL("jdbc:postgresql://127.0.0.1:" + port + "/postgres");
    administration.setUser(credentials.username());
    administration.setPassword(credentials.password());
    administration.setConnectTimeout(5);
    try (Connection connection = administration.getConnection();
        Statement statement = connection.createStatement()) {
      if (!databaseExists(statement)) {
        statement.execute("CREATE DATABASE " + DATABASE);
      }
    }
  }

  private static boolean databaseExists(Statement statement) throws SQLException {
    try (ResultSet found =
        statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + DATABASE + "'")) {
      return found.next();
    }
  }

  private static String guard() throws IOException {
    try (InputStream script = PostgresqlServer.class.getResourceAsStream("postgresql-guard.sh")) {
      return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
