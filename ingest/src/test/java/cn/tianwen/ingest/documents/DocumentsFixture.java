package cn.tianwen.ingest.documents;

import cn.tianwen.index.document.DocumentIndex;
import cn.tianwen.index.document.DocumentPassage;
import cn.tianwen.index.document.IndexedDocument;
import cn.tianwen.ingest.IngestConfiguration;
import cn.tianwen.ingest.analysis.DocumentId;
import cn.tianwen.ingest.documents.ledger.DocumentReports;
import cn.tianwen.standalone.servers.ServerAddresses;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ingest of documents on real servers, with an extractor that does what the files say. */
final class DocumentsFixture implements AutoCloseable {

  private static final String TEXT =
      "%s：水稻分蘖期要浅水勤灌，晒田控苗，每亩施尿素八公斤，注意防治稻纵卷叶螟和纹枯病，发现病株及时清除，" + "抽穗前后保持田间湿润，收割前十天断水。%s";

  private final ConfigurableApplicationContext application;
  private final Path home;
  private final AdjustableClock clock = new AdjustableClock();

  DocumentsFixture(ServerAddresses servers, Path home) {
    this(servers, home, file -> {});
  }

  DocumentsFixture(ServerAddresses servers, Path home, Consumer<Path> before) {
    this.home = home;
    Map<String, Object> properties =
        new HashMap<>(
            Map.of(
                "spring.config.name",
                "ingest",
                "spring.main.banner-mode",
                "off",
                "logging.level.root",
                "WARN",
                "tianwen.elasticsearch.uris",
                servers.elasticsearch().toString(),
                "tianwen.database.url",
                servers.jdbcUrl(),
                "tianwen.database.username",
                servers.username(),
                "tianwen.database.password",
                servers.password(),
                "tianwen.ingest.patience",
                "5s"));
    properties.put(
        "tianwen.ingest.documents.content-directory", home.resolve("content").toString());
    properties.put("tianwen.ingest.documents.quarantine-directory", quarantine().toString());
    application =
        new SpringApplicationBuilder(IngestConfiguration.class)
            .web(WebApplicationType.NONE)
            .registerShutdownHook(false)
            .logStartupInfo(false)
            .properties(properties)
            .initializers(
                (GenericApplicationContext context) -> {
                  context.registerBean(
                      "scriptedExtractors",
                      ExtractorFactory.class,
                      () -> () -> new ScriptedExtractor(before),
                      bean -> bean.setPrimary(true));
                  context.registerBean(
                      "adjustableClock", Clock.class, () -> clock, bean -> bean.setPrimary(true));
                })
            .run();
  }

  Path quarantine() {
    return home.resolve("quarantine");
  }

  AdjustableClock clock() {
    return clock;
  }

  DocumentIngestSummary run(Path folder) {
    return run(folder, DocumentIngestOptions.DEFAULT);
  }

  DocumentIngestSummary run(Path folder, DocumentIngestOptions options) {
    return bean(DocumentIngest.class).ingest(folder, options, DocumentProgress.SILENT);
  }

  List<DocumentReports.Failure> failures() {
    return bean(DocumentReports.class).failures(Optional.empty());
  }

  JdbcClient jdbc() {
    return bean(JdbcClient.class);
  }

  <T> T bean(Class<T> type) {
    return application.getBean(type);
  }

  /** A text that is like no other one unless its topic is the same. */
  static String text(String topic) {
    return TEXT.formatted(topic.repeat(40), topic.repeat(40)) + "\n";
  }

  static Path write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String id(Path folder, String path) {
    return DocumentId.of(folder.getFileName().toString(), path);
  }

  /** Everything in the index by id, with vectors. */
  Map<String, IndexedDocument> indexed() {
    ElasticsearchClient client = bean(ElasticsearchClient.class);
    try {
      client.indices().refresh(request -> request.index(DocumentIndex.ALIAS));
      return client
          .search(
              request ->
                  request
                      .index(DocumentIndex.ALIAS)
                      .size(1_000)
                      .source(source -> source.filter(filter -> filter.excludeVectors(false))),
              IndexedDocument.class)
          .hits()
          .hits()
          .stream()
          .collect(
              Collectors.toMap(
                  hit -> Objects.requireNonNull(hit.id()),
                  hit -> Objects.requireNonNull(hit.source()),
                  (one, other) -> one,
                  TreeMap::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Id to what readers would notice of a document, for comparing. */
  Map<String, String> content() {
    Map<String, String> content = new TreeMap<>();
    indexed()
        .forEach(
            (id, document) ->
                content.put(
                    id,
                    "%s %s %s %s %s"
                        .formatted(
                            document.path(),
                            document.status(),
                            document.duplicateOf(),
                            document.contentHash(),
                            document.passages().stream().map(DocumentPassage::text).toList())));
    return content;
  }

  /** Removes every index of documents. */
  void clearIndex() {
    ElasticsearchClient client = bean(ElasticsearchClient.class);
    try {
      for (String index :
          client.indices().get(request -> request.index("tw-documents-*")).indices().keySet()) {
        client.indices().delete(request -> request.index(index));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    application.close();
  }
}
