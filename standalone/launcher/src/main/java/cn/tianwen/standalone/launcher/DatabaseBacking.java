package cn.tianwen.standalone.launcher;

import cn.tianwen.standalone.servers.LocalDatabase;
import cn.tianwen.standalone.servers.RunningServers;
import cn.tianwen.standalone.servers.StartListener;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL that a command works on which searches nothing: one named by the environment, that
 * of the running servers, or that of this machine, started for the command alone.
 */
final class DatabaseBacking implements AutoCloseable {

  private final boolean external;
  private final Map<String, String> properties;
  private final @Nullable LocalDatabase started;

  private DatabaseBacking(
      boolean external, Map<String, String> properties, @Nullable LocalDatabase started) {
    this.external = external;
    this.properties = properties;
    this.started = started;
  }

  static DatabaseBacking attachOrStart(Home home, StartListener listener) {
    if (Backing.isSet("TIANWEN_DATABASE_URL")) {
      return new DatabaseBacking(true, Map.of(), null);
    }
    return RunningServers.find(home.directory())
        .map(
            running ->
                new DatabaseBacking(
                    false,
                    properties(running.jdbcUrl(), running.username(), running.password()),
                    null))
        .orElseGet(() -> start(home, listener));
  }

  /** That of this machine, whatever the environment says. */
  static DatabaseBacking start(Home home, StartListener listener) {
    LocalDatabase database = LocalDatabase.start(home.directory(), listener);
    return new DatabaseBacking(
        false, properties(database.jdbcUrl(), database.username(), database.password()), database);
  }

  private static Map<String, String> properties(String url, String username, String password) {
    return Map.of(
        "tianwen.database.url", url,
        "tianwen.database.username", username,
        "tianwen.database.password", password);
  }

  /** Whether the environment names it. */
  boolean external() {
    return external;
  }

  /** Configuration as of the applications; empty where the environment says it. */
  Map<String, String> properties() {
    return properties;
  }

  @Override
  public void close() {
    if (started != null) {
      started.close();
    }
  }
}
