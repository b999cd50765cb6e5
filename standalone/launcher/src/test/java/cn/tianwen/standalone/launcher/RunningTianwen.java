package cn.tianwen.standalone.launcher;

import cn.tianwen.ingest.IngestApplication;
import cn.tianwen.ingest.cases.CaseIngest;
import cn.tianwen.ingest.cases.IngestProgress;
import cn.tianwen.sample.SampleFiles;
import cn.tianwen.search.RunningSearchApi;
import cn.tianwen.search.SearchApiApplication;
import cn.tianwen.standalone.servers.ServerAddresses;
import cn.tianwen.standalone.testing.TestServers;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.springframework.context.ConfigurableApplicationContext;

/** The public application with all sample cases, on the servers that all tests share. */
final class RunningTianwen {

  private static final FutureTask<RunningSearchApi> START = new FutureTask<>(RunningTianwen::start);

  private RunningTianwen() {}

  /** Its address; starts it when the first test asks. */
  static URI uri() {
    START.run();
    try {
      return START.get().uri();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("The application for the tests did not start", e);
    }
  }

  private static RunningSearchApi start() {
    ServerAddresses servers = TestServers.newDatabase();
    ingestSamples(servers);
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("server.port", 0);
    properties.putAll(addresses(servers));
    RunningSearchApi search = SearchApiApplication.start(properties);
    FirstAnswer.await(search.uri());
    Runtime.getRuntime().addShutdownHook(new Thread(search::close));
    return search;
  }

  private static Map<String, Object> addresses(ServerAddresses servers) {
    return Map.of(
        "tianwen.elasticsearch.uris", servers.elasticsearch().toString(),
        "tianwen.database.url", servers.jdbcUrl(),
        "tianwen.database.username", servers.username(),
        "tianwen.database.password", servers.password());
  }

  private static void ingestSamples(ServerAddresses servers) {
    try (ConfigurableApplicationContext ingest = IngestApplication.open(addresses(servers))) {
      Path folder = Files.createTempDirectory("samples");
      for (Path file : SampleFiles.copyTo(folder)) {
        ingest.getBean(CaseIngest.class).ingest(file, IngestProgress.SILENT);
      }
      ingest
          .getBean(ElasticsearchClient.class)
          .indices()
          .refresh(request -> request.index("tw-cases"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
