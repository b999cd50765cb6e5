package cn.tianwen.ingest.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.tianwen.accounts.Accounts;
import cn.tianwen.accounts.AccountsProperties;
import cn.tianwen.accounts.people.Availability;
import cn.tianwen.accounts.people.ExpertKind;
import cn.tianwen.accounts.people.ExpertProfile;
import cn.tianwen.accounts.people.Institution;
import cn.tianwen.accounts.people.InstitutionDraft;
import cn.tianwen.accounts.people.InstitutionKind;
import cn.tianwen.accounts.people.PeopleFeed;
import cn.tianwen.accounts.people.Person;
import cn.tianwen.accounts.people.PersonDraft;
import cn.tianwen.accounts.people.Position;
import cn.tianwen.accounts.people.ServiceLevel;
import cn.tianwen.accounts.people.TitleLevel;
import cn.tianwen.accounts.rights.Principal;
import cn.tianwen.database.ConnectionLimits;
import cn.tianwen.database.DatabaseProperties;
import cn.tianwen.index.CaseDocument.GeoPoint;
import cn.tianwen.index.install.RebuildProgress;
import cn.tianwen.index.people.PeopleIndex;
import cn.tianwen.index.people.PersonDocument;
import cn.tianwen.index.people.PersonKind;
import cn.tianwen.index.people.Visibility;
import cn.tianwen.ingest.outbox.IndexerApplication;
import cn.tianwen.standalone.servers.ServerAddresses;
import cn.tianwen.standalone.testing.SeverableProxy;
import cn.tianwen.standalone.testing.TestServers;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.VersionType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** People who are changed in PostgreSQL, and what becomes of them in Elasticsearch. */
class PeopleIndexingIT {

  private static final Principal WHO = Principal.SYSTEM;
  private static final AtomicInteger NUMBERS = new AtomicInteger();

  @TempDir Path keys;

  private final ServerAddresses servers = TestServers.newDatabase();
  private final SeverableProxy proxy = new SeverableProxy(servers.elasticsearch());
  private Accounts accounts;
  private ConfigurableApplicationContext indexer;
  private ElasticsearchClient client;

  @BeforeEach
  void open() throws IOException {
    accounts =
        Accounts.open(
            new DatabaseProperties(servers.jdbcUrl(), servers.username(), servers.password()),
            new ConnectionLimits(4, Duration.ofSeconds(10), Duration.ZERO),
            new AccountsProperties(keys.resolve("keys.json"), true, null),
            Clock.systemUTC());
    indexer = IndexerApplication.open(properties(servers.elasticsearch().toString()));
    client = indexer.getBean(ElasticsearchClient.class);
    for (String index :
        client.indices().get(request -> request.index("tw-people-*")).indices().keySet()) {
      client.indices().delete(request -> request.index(index));
    }
    indexer.getBean(PeopleIndexer.class).prepare();
  }

  @AfterEach
  void close() {
    indexer.close();
    accounts.close();
    proxy.close();
  }

  private Map<String, Object> properties(String elasticsearch) {
    return Map.of(
        "logging.level.root", "ERROR",
        "tianwen.elasticsearch.uris", elasticsearch,
        "tianwen.database.url", servers.jdbcUrl(),
        "tianwen.database.username", servers.username(),
        "tianwen.database.password", servers.password());
  }

  private PeopleIndexer indexing() {
    return indexer.getBean(PeopleIndexer.class);
  }

  private PeopleReconciliation.Result reconcile() {
    return indexer.getBean(PeopleReconciliation.class).reconcile(RebuildProgress.SILENT);
  }

  private Optional<PersonDocument> indexed(UUID id) throws IOException {
    return Optional.ofNullable(
        client
            .get(
                request -> request.index(PeopleIndex.ALIAS).id(id.toString()), PersonDocument.class)
            .source());
  }

  private Person expert(String name) {
    return accounts.people().create(WHO, draft(name, null, "荔枝霜疫霉病防治"));
  }

  private static PersonDraft draft(String name, @Nullable UUID institution, String specialties) {
    ExpertProfile expert =
        new ExpertProfile(
            "%05d".formatted(NUMBERS.incrementAndGet()),
            ExpertKind.SCIENTIST,
            ServiceLevel.COUNTY,
            "研究员",
            TitleLevel.SENIOR,
            "",
            List.of("pig"),
            List.of(),
            specialties,
            List.of("440900"),
            new Position(21.918273, 110.853645),
            Availability.AVAILABLE,
            null,
            null,
            "");
    return new PersonDraft(name, "440981", institution, null, expert, null);
  }

  @Test
  void anExpertIsIndexedWithConceptsAndWiderIndustries() throws IOException {
    Person person = accounts.people().create(WHO, draft("陈一", null, "荔枝霜疫霉病防治"));
    indexing().drainAll();

    PersonDocument document = indexed(person.id()).orElseThrow();
    assertThat(document.kind()).isEqualTo(PersonKind.EXPERT);
    assertThat(document.visible()).isEqualTo(Visibility.PUBLIC);
    assertThat(document.conceptPath()).contains("disease.lizhishuangyimeibing");
    assertThat(document.industryPath()).containsExactly("pig", "livestock");
    assertThat(document.pinyin()).contains("chenyi");
    assertThat(document.regionPath()).containsExactly("440000", "440900", "440981");
    assertThat(document.location()).isEqualTo(new GeoPoint(21.92, 110.85));
    assertThat(
            accounts
                .database()
                .jdbc()
                .queryForObject("select count(*) from accounts.outbox", Long.class))
        .isZero();
  }

  @Test
  void whoIsDisabledIsGoneAndComesBackAndWhoIsErasedStaysAway() throws IOException {
    Person person = expert("林二");
    accounts.people().disable(WHO, person.id());
    indexing().drainAll();
    assertThat(indexed(person.id())).isEmpty();

    accounts.people().enable(WHO, person.id());
    indexing().drainAll();
    assertThat(indexed(person.id())).isPresent();

    accounts.people().erase(WHO, person.id(), "本人申请注销");
    indexing().drainAll();
    assertThat(indexed(person.id())).isEmpty();
    assertThat(reconcile().differences()).isEmpty();
  }

  @Test
  void aFarmerAndWhoHasNoPartInTheServiceAreNotIndexed() throws IOException {
    Person farmer =
        accounts.people().create(WHO, new PersonDraft("张三", "440981", null, null, null, null));
    indexing().drainAll();
    assertThat(indexed(farmer.id())).isEmpty();
  }

  @Test
  void aNewNameOfAnInstitutionReachesThePeopleWhoWorkThere() throws IOException {
    Institution institution = accounts.institutions().create(WHO, institution("高州市水果局"));
    Person person = accounts.people().create(WHO, draft("黄四", institution.id(), "荔枝"));
    indexing().drainAll();
    assertThat(indexed(person.id()).orElseThrow().institution()).isEqualTo("高州市水果局");

    accounts
        .institutions()
        .change(WHO, institution.id(), institution.version(), institution("高州市水果中心"));
    indexing().drainAll();
    assertThat(indexed(person.id()).orElseThrow().institution()).isEqualTo("高州市水果中心");
  }

  private static InstitutionDraft institution(String name) {
    return new InstitutionDraft(
        "JG-1",
        name,
        InstitutionKind.EXTENSION,
        ServiceLevel.COUNTY,
        "440981",
        null,
        "",
        null,
        null);
  }

  @Test
  void nothingIsLostWhileElasticsearchIsAway() {
    try (ConfigurableApplicationContext running =
        IndexerApplication.run(properties(proxy.uri().toString()))) {
      Person before = expert("王五");
      await().atMost(Duration.ofSeconds(20)).until(() -> indexed(before.id()).isPresent());

      proxy.sever();
      Person meanwhile = expert("赵六");
      accounts.people().erase(WHO, before.id(), "本人申请注销");
      await()
          .during(Duration.ofSeconds(3))
          .atMost(Duration.ofSeconds(10))
          .until(() -> indexed(meanwhile.id()).isEmpty() && indexed(before.id()).isPresent());

      proxy.mend();
      await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> indexed(meanwhile.id()).isPresent() && indexed(before.id()).isEmpty());
      assertThat(running.isActive()).isTrue();
    }
    assertThat(reconcile().differences()).isEmpty();
  }

  @Test
  void aChangeIsSearchableWithinAboutASecond() {
    try (ConfigurableApplicationContext running =
        IndexerApplication.run(properties(servers.elasticsearch().toString()))) {
      expert("预热");
      await()
          .atMost(Duration.ofSeconds(20))
          .until(() -> indexer.getBean(PeopleFeed.class).waiting() == 0);
      Person person = expert("快快");
      await()
          .pollInterval(Duration.ofMillis(50))
          .atMost(Duration.ofSeconds(2))
          .until(() -> indexed(person.id()).isPresent());
      assertThat(running.isActive()).isTrue();
    }
  }

  @Test
  void repeatedAndReorderedNotesDoNoHarm() throws IOException {
    Person person = expert("钱七");
    indexing().drainAll();
    accounts.people().erase(WHO, person.id(), "本人申请注销");
    indexing().drainAll();
    // Notes of versions long gone, twice and in the wrong order, and of nobody at all.
    for (long version : List.of(2L, 1L, 1L)) {
      note(person.id(), version);
    }
    note(UUID.randomUUID(), 1);
    indexing().drainAll();
    assertThat(indexed(person.id())).isEmpty();
    assertThat(reconcile().differences()).isEmpty();
  }

  private void note(UUID id, long version) {
    accounts
        .database()
        .jdbc()
        .update(
            "insert into accounts.outbox (record_kind, record_id, version, at) values ('person', ?, ?, now())",
            id,
            version);
  }

  @Test
  void aLateWriteOfAnOlderStateIsRefused() throws IOException {
    Person person = expert("孙八");
    var feed = indexer.getBean(PeopleFeed.class);
    var old = feed.list(List.of(person.id()));
    accounts.people().erase(WHO, person.id(), "本人申请注销");
    indexing().drainAll();

    indexing().write(PeopleIndex.ALIAS, old);

    assertThat(indexed(person.id())).isEmpty();
  }

  @Test
  void theReconciliationFindsEveryPlantedDifferenceAndAReindexMendsThem() throws IOException {
    Person missing = expert("甲一");
    Person different = expert("乙二");
    Person surplus = expert("丙三");
    Person ahead = expert("丁四");
    indexing().drainAll();
    assertThat(reconcile().differences()).isEmpty();
    assertThat(reconcile().inIndex()).isEqualTo(4);

    UUID unknown = UUID.randomUUID();
    client.delete(request -> request.index(PeopleIndex.ALIAS).id(missing.id().toString()));
    client.update(
        request ->
            request
                .index(PeopleIndex.ALIAS)
                .id(different.id().toString())
                .doc(Map.of("title", "院士")),
        PersonDocument.class);
    client.index(
        request ->
            request
                .index(PeopleIndex.ALIAS)
                .id(unknown.toString())
                .document(indexedNow(surplus.id())));
    accounts
        .database()
        .jdbc()
        .update("update accounts.person set status = 'DISABLED' where id = ?", surplus.id());
    client.index(
        request ->
            request
                .index(PeopleIndex.ALIAS)
                .id(ahead.id().toString())
                .version(Long.MAX_VALUE / 2)
                .versionType(VersionType.External)
                .document(indexedNow(ahead.id())));

    assertThat(reconcile().differences())
        .containsExactlyInAnyOrder(
            new Difference(missing.id(), Difference.Kind.MISSING),
            new Difference(different.id(), Difference.Kind.DIFFERENT),
            new Difference(surplus.id(), Difference.Kind.SURPLUS),
            new Difference(unknown, Difference.Kind.SURPLUS),
            new Difference(ahead.id(), Difference.Kind.AHEAD));

    assertThat(indexer.getBean(PeopleReindex.class).reindex(RebuildProgress.SILENT)).isEqualTo(3);
    assertThat(reconcile().differences()).isEmpty();
    assertThat(reconcile().inIndex()).isEqualTo(3);
  }

  private PersonDocument indexedNow(UUID id) {
    try {
      return indexed(id).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
