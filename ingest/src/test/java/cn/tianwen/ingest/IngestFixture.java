package cn.tianwen.ingest;

import cn.tianwen.ingest.cases.CaseIngest;
import cn.tianwen.ingest.cases.IngestProgress;
import cn.tianwen.ingest.cases.IngestSummary;
import cn.tianwen.standalone.servers.ServerAddresses;
import cn.tianwen.standalone.testing.TestServers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;

/** The ingest on real servers, with an empty database and an index of its own tests. */
public final class IngestFixture implements AutoCloseable {

  private final ConfigurableApplicationContext application;

  private IngestFixture(ConfigurableApplicationContext application) {
    this.application = application;
  }

  /** Opens it on the servers that all tests share. */
  public static IngestFixture open(Path rejects, int chunkSize) {
    return open(TestServers.newDatabase(), rejects, chunkSize);
  }

  /** Opens it on the given servers. */
  public static IngestFixture open(ServerAddresses servers, Path rejects, int chunkSize) {
    return new IngestFixture(start(servers, rejects, chunkSize));
  }

  /** Starts the ingest against given servers, as the command line does. */
  static ConfigurableApplicationContext start(
      ServerAddresses servers, Path rejects, int chunkSize) {
    return IngestApplication.open(
        Map.of(
            "logging.level.root", "WARN",
            "tianwen.elasticsearch.uris", servers.elasticsearch().toString(),
            "tianwen.database.url", servers.jdbcUrl(),
            "tianwen.database.username", servers.username(),
            "tianwen.database.password", servers.password(),
            "tianwen.ingest.reject-directory", rejects.toString(),
            "tianwen.ingest.chunk-size", chunkSize));
  }

  /** Ingests a file. */
  public IngestSummary run(Path file) {
    return bean(CaseIngest.class).ingest(file, IngestProgress.SILENT);
  }

  /** Every document with version, content hash, concepts and hash of its vector; sorted by id. */
  public List<String> indexContent() {
    return IndexContent.read(application);
  }

  /** Removes every index of cases. */
  public void clearIndex() {
    IndexContent.clear(application);
  }

  /** A bean of the application. */
  public <T> T bean(Class<T> type) {
    return application.getBean(type);
  }

  @Override
  public void close() {
    application.close();
  }
}
