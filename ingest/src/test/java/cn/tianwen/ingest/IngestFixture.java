package cn.tianwen.ingest;

import cn.tianwen.ingest.cases.CaseIngest;
import cn.tianwen.ingest.cases.IngestProgress;
import cn.tianwen.ingest.cases.IngestSummary;
import cn.tianwen.standalone.servers.ServerAddresses;
import cn.tianwen.standalone.testing.TestServers;
import java.nio.file.Path;
import java.util.List;
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
    return new IngestFixture(IngestApplication.open(servers, rejects, chunkSize));
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
