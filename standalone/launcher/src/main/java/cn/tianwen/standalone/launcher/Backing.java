package cn.tianwen.standalone.launcher;

import cn.tianwen.standalone.servers.LocalServers;
import cn.tianwen.standalone.servers.LocalServersOptions;
import cn.tianwen.standalone.servers.RunningServers;
import cn.tianwen.standalone.servers.ServerAddresses;
import cn.tianwen.standalone.servers.StartListener;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The Elasticsearch and the PostgreSQL that a command works on: a cluster named by the environment,
 * the servers that another command has running, or servers started for this command alone.
 */
final class Backing implements AutoCloseable {

  /** Where the servers of a {@link Backing} come from. */
  enum Kind {
    /** Named by {@code TIANWEN_ELASTICSEARCH_URIS} and {@code TIANWEN_DATABASE_URL}. */
    EXTERNAL,
    /** Another command runs them on this machine. */
    RUNNING,
    /** Started here, stopped with {@link Backing#close()}. */
    STARTED
  }

  private final Kind kind;
  private final Map<String, String> properties;
  private final @Nullable LocalServers servers;

  private Backing(Kind kind, Map<String, String> properties, @Nullable LocalServers servers) {
    this.kind = kind;
    this.properties = properties;
    this.servers = servers;
  }

  /** The servers named by the environment, else those that run, else new ones. */
  static Backing attachOrStart(LocalServersOptions options, StartListener listener) {
    return external()
        .or(() -> RunningServers.find(options.dataDirectory()).map(Backing::running))
        .orElseGet(() -> start(options, listener));
  }

  /** The servers named by the environment, else new ones. */
  static Backing externalOrStart(LocalServersOptions options, StartListener listener) {
    return external().orElseGet(() -> start(options, listener));
  }

  /** New servers, whatever the environment says. */
  static Backing start(LocalServersOptions options, StartListener listener) {
    LocalServers servers = LocalServers.start(options, listener);
    return new Backing(Kind.STARTED, properties(servers.addresses()), servers);
  }

  /** The usual options on a home. */
  static LocalServersOptions options(Home home) {
    return LocalServersOptions.of(home.directory(), home.elasticsearchHome());
  }

  private static Optional<Backing> external() {
    boolean search = isSet("TIANWEN_ELASTICSEARCH_URIS");
    boolean database = isSet("TIANWEN_DATABASE_URL");
    if (search != database) {
      throw new CommandFailure(
          "TIANWEN_ELASTICSEARCH_URIS 和 TIANWEN_DATABASE_URL 要么都设，要么都不设；现在缺 "
              + (search ? "TIANWEN_DATABASE_URL" : "TIANWEN_ELASTICSEARCH_URIS"));
    }
    // Spring Boot binds the environment itself.
    return search ? Optional.of(new Backing(Kind.EXTERNAL, Map.of(), null)) : Optional.empty();
  }

  /** Whether a variable of the environment says something. */
  static boolean isSet(String variable) {
    String value = System.getenv(variable);
    return value != null && !value.isBlank();
  }

  private static Backing running(ServerAddresses addresses) {
    return new Backing(Kind.RUNNING, properties(addresses), null);
  }

  private static Map<String, String> properties(ServerAddresses addresses) {
    Map<String, String> properties = new LinkedHashMap<>();
    properties.put("tianwen.elasticsearch.uris", addresses.elasticsearch().toString());
    properties.put("tianwen.database.url", addresses.jdbcUrl());
    properties.put("tianwen.database.username", addresses.username());
    properties.put("tianwen.database.password", addresses.password());
    return properties;
  }

  Kind kind() {
    return kind;
  }

  /** Configuration for the applications; empty where the environment says it. */
  Map<String, String> properties() {
    return properties;
  }

  @Override
  public void close() {
    if (servers != null) {
      servers.close();
    }
  }
}
