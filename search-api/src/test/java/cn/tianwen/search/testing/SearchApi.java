package cn.tianwen.search.testing;

import static java.util.Map.entry;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.AccountsProperties;
import cn.tianwen.content.ContentStore;
import cn.tianwen.content.FolderContentStore;
import cn.tianwen.database.ConnectionLimits;
import cn.tianwen.database.DatabaseProperties;
import cn.tianwen.embedding.BgeSmallZhEmbedder;
import cn.tianwen.index.CaseDocument;
import cn.tianwen.index.CaseIndex;
import cn.tianwen.index.connect.ElasticsearchConnection;
import cn.tianwen.index.document.DocumentIndex;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.lexicon.LexiconLoader;
import cn.tianwen.index.people.PeopleIndex;
import cn.tianwen.index.write.BulkWriter;
import cn.tianwen.index.write.Patience;
import cn.tianwen.index.write.VersionedDocument;
import cn.tianwen.reference.Regions;
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
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.test.web.servlet.client.RestTestClient;

/** The application on real servers, filled with {@link SampleCases}; all tests share one. */
public final class SearchApi {

  private static final Path LEXICON = Path.of("src/test/resources/lexicon");

  private static final Path CONTENTS = Path.of("target", "test-contents");

  private static final Path KEYS = temporaryFolder();

  private SearchApi() {}

  private static final class Holder {
    private static final ServerAddresses SERVERS = TestServers.newDatabase();
    private static final RunningSearchApi RUNNING = startAndFill();
  }

  /** A client of the shared application. */
  public static RestTestClient client() {
    return clientOf(Holder.RUNNING);
  }

  /** Address of the shared application. */
  public static URI uri() {
    return Holder.RUNNING.uri();
  }

  /** The servers of the shared application; the database is its own. */
  public static ServerAddresses servers() {
    return Holder.SERVERS;
  }

  /** A client of an application; the plain one of the JDK, which does not try again by itself. */
  public static RestTestClient clientOf(RunningSearchApi api) {
    return RestTestClient.bindToServer(new JdkClientHttpRequestFactory())
        .baseUrl(api.uri().toString())
        .build();
  }

  /**
   * Starts an application of one's own; the caller closes it. Those on the same database have the
   * same keys.
   *
   * @param beans what only the test has, e.g. a clock
   */
  public static RunningSearchApi start(ServerAddresses servers, Object... beans) {
    return start(servers, Map.of(), beans);
  }

  /**
   * Starts an application of one's own; the caller closes it.
   *
   * @param more properties beside the usual ones
   * @param beans what only the test has, e.g. a clock
   */
  public static RunningSearchApi start(
      ServerAddresses servers, Map<String, Object> more, Object... beans) {
    Map<String, Object> properties = new HashMap<>(properties(servers));
    properties.putAll(more);
    return SearchApiApplication.start(properties, beans);
  }

  /** The accounts behind applications that were started here; the caller closes them. */
  public static Accounts accounts(ServerAddresses servers, Clock clock) {
    return Accounts.open(
        new DatabaseProperties(servers.jdbcUrl(), servers.username(), servers.password()),
        new ConnectionLimits(4, Duration.ofSeconds(10), Duration.ZERO),
        new AccountsProperties(keyFile(servers), true, KEYS.resolve(UUID.randomUUID() + ".head")),
        clock);
  }

  private static Path keyFile(ServerAddresses servers) {
    String database = servers.jdbcUrl().replaceFirst(".*/", "").replaceFirst("\\?.*", "");
    return KEYS.resolve(database + ".json");
  }

  private static Map<String, Object> properties(ServerAddresses servers) {
    return Map.ofEntries(
        entry("tianwen.accounts.key-file", keyFile(servers)),
        entry("tianwen.accounts.create-key-file", true),
        entry("tianwen.accounts.audit-head-file", KEYS.resolve(UUID.randomUUID() + ".head")),
        entry("server.port", 0),
        entry("tianwen.elasticsearch.uris", servers.elasticsearch()),
        entry("tianwen.database.url", servers.jdbcUrl()),
        entry("tianwen.database.username", servers.username()),
        entry("tianwen.database.password", servers.password()),
        entry("tianwen.search.lexicon", LEXICON),
        entry("tianwen.content.directory", CONTENTS));
  }

  private static Path temporaryFolder() {
    try {
      return Files.createTempDirectory("keys");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lexicon of the tests. */
  public static Lexicon lexicon() {
    return new LexiconLoader().load(LEXICON);
  }

  private static RunningSearchApi startAndFill() {
    RunningSearchApi api = start(Holder.SERVERS);
    try (ElasticsearchClient client =
        ElasticsearchConnection.to(Holder.SERVERS.elasticsearch(), Duration.ofSeconds(30)).open()) {
      fill(client, CaseIndex.ALIAS, SampleCases.all());
      addDocuments(client, library());
      addPeople(client, SamplePeople.all(new FolderContentStore(CONTENTS)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Runtime.getRuntime().addShutdownHook(new Thread(api::close));
    return api;
  }

  private static List<DocumentBuilder> library() throws IOException {
    ContentStore store = new FolderContentStore(CONTENTS);
    Path unsafe = Files.createTempFile("page", ".mp4");
    Files.writeString(unsafe, "<html><script>alert(1)</script></html>");
    return SampleLibrary.all(
        store.put(Path.of("src/test/resources/media/lecture.mp4")),
        store.put(Path.of("src/test/resources/media/leaflet.png")),
        store.put(unsafe));
  }

  /** Indexes documents with their vectors and makes them searchable. */
  public static void addDocuments(ElasticsearchClient client, List<DocumentBuilder> documents)
      throws IOException {
    Regions regions = Regions.load();
    Lexicon lexicon = lexicon();
    try (BgeSmallZhEmbedder embedder = new BgeSmallZhEmbedder(1)) {
      new BulkWriter(client, new Patience(Duration.ofSeconds(10)))
          .write(
              DocumentIndex.ALIAS,
              documents.stream()
                  .map(builder -> builder.build(lexicon, regions, embedder))
                  .map(document -> new VersionedDocument<>(document.id(), 1, document))
                  .toList());
    }
    client.indices().refresh(request -> request.index(DocumentIndex.ALIAS));
  }

  /** Indexes people and makes them searchable. */
  public static void addPeople(ElasticsearchClient client, List<PersonBuilder> people)
      throws IOException {
    Lexicon lexicon = lexicon();
    new BulkWriter(client, new Patience(Duration.ofSeconds(10)))
        .write(
            PeopleIndex.ALIAS,
            people.stream()
                .map(builder -> builder.build(lexicon))
                .map(person -> new VersionedDocument<>(person.id(), 1, person))
                .toList());
    client.indices().refresh(request -> request.index(PeopleIndex.ALIAS));
  }

  /** Indexes cases and makes them searchable. */
  public static void fill(ElasticsearchClient client, String index, List<CaseBuilder> cases)
      throws IOException {
    Regions regions = Regions.load();
    Lexicon lexicon = lexicon();
    try (BgeSmallZhEmbedder embedder = new BgeSmallZhEmbedder(1)) {
      List<VersionedDocument<CaseDocument>> documents =
          cases.stream()
              .map(builder -> builder.build(lexicon, regions))
              .map(
                  document ->
                      document.withVector(
                          embedder.embed(
                              CaseDocument.textToEmbed(document.title(), document.problem()))))
              .map(document -> new VersionedDocument<>(document.id(), 1, document))
              .toList();
      new BulkWriter(client, new Patience(Duration.ofSeconds(10))).write(index, documents);
    }
    client.indices().refresh(request -> request.index(index));
  }
}
