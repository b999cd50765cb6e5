package cn.tianwen.standalone.servers;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** Tells other processes where the servers of a data directory answer. */
record StateFile(DataDirectory directory) {

  void write(ServerAddresses addresses, long elasticsearchPid, long postgresqlPid)
      throws IOException {
    file()
        .replace(
            Map.of(
                "elasticsearch.url", addresses.elasticsearch().toString(),
                "elasticsearch.pid", Long.toString(elasticsearchPid),
                "postgresql.url", addresses.jdbcUrl(),
                "postgresql.username", addresses.username(),
                "postgresql.password", addresses.password(),
                "postgresql.pid", Long.toString(postgresqlPid)));
  }

  Optional<ServerAddresses> find() throws IOException {
    return file().find().map(StateFile::addresses);
  }

  void delete() throws IOException {
    file().delete();
  }

  private PrivateProperties file() {
    return new PrivateProperties(directory.stateFile());
  }

  private static ServerAddresses addresses(Properties values) {
    return new ServerAddresses(
        URI.create(values.getProperty("elasticsearch.url", "")),
        values.getProperty("postgresql.url", ""),
        values.getProperty("postgresql.username", ""),
        values.getProperty("postgresql.password", ""));
  }
}
