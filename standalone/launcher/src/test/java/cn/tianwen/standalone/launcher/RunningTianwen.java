package cn.tianwen.standalone.launcher;

import cn.tianwen.extraction.RefusalReason;
import cn.tianwen.index.CaseIndex;
import cn.tianwen.index.document.DocumentIndex;
import cn.tianwen.ingest.IngestApplication;
import cn.tianwen.ingest.cases.CaseIngest;
import cn.tianwen.ingest.cases.IngestProgress;
import cn.tianwen.ingest.documents.DocumentIngest;
import cn.tianwen.ingest.documents.DocumentIngestOptions;
import cn.tianwen.ingest.documents.DocumentProgress;
import cn.tianwen.ingest.documents.ledger.DocumentReports;
import cn.tianwen.sample.SampleDocuments;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.springframework.context.ConfigurableApplicationContext;

/** The public application with all samples, on the servers that all tests share. */
final class RunningTianwen {

  private static final FutureTask<RunningSearchApi> START = new FutureTask<>(RunningTianwen::start);

  /** Name of the source of the sample documents. */
  static final String DOCUMENTS = "示例资料";

  private static final Set<String> IMAGES_WITHOUT_RECOGNITION = ConcurrentHashMap.newKeySet();

  private RunningTianwen() {}

  /** Paths of sample documents that nothing was read off, because Tesseract is not installed. */
  static Set<String> imagesWithoutRecognition() {
    uri();
    return Set.copyOf(IMAGES_WITHOUT_RECOGNITION);
  }

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
    Path home = temporaryFolder();
    ingestSamples(servers, home);
    Map<String, Object> properties = new LinkedHashMap<>();
    properties.put("server.port", 0);
    properties.put("tianwen.content.directory", home.resolve("content").toString());
    properties.put("tianwen.accounts.key-file", home.resolve("keys.json").toString());
    properties.put("tianwen.accounts.create-key-file", true);
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

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("samples");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void ingestSamples(ServerAddresses servers, Path home) {
    Map<String, Object> properties = new LinkedHashMap<>(addresses(servers));
    for (String folder : List.of("content", "quarantine", "work")) {
      properties.put(
          "tianwen.ingest.documents." + folder + "-directory", home.resolve(folder).toString());
    }
    try (ConfigurableApplicationContext ingest = IngestApplication.open(properties)) {
      for (Path file : SampleFiles.copyTo(home.resolve("cases"))) {
        ingest.getBean(CaseIngest.class).ingest(file, IngestProgress.SILENT);
      }
      ingest
          .getBean(DocumentIngest.class)
          .ingest(
              SampleDocuments.copyTo(home.resolve("documents")),
              DocumentIngestOptions.DEFAULT.withSource(DOCUMENTS),
              DocumentProgress.SILENT);
      ingest.getBean(DocumentReports.class).failures(Optional.of(DOCUMENTS)).stream()
          .filter(failure -> failure.fault().reason().equals(RefusalReason.NEEDS_OCR.name()))
          .map(DocumentReports.Failure::path)
          .forEach(IMAGES_WITHOUT_RECOGNITION::add);
      ingest
          .getBean(ElasticsearchClient.class)
          .indices()
          .refresh(request -> request.index(CaseIndex.ALIAS, DocumentIndex.ALIAS));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
