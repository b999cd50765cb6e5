package cn.tianwen.index.install;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.index.CaseDocument;
import cn.tianwen.index.CaseDocuments;
import cn.tianwen.index.CaseIndex;
import cn.tianwen.index.CaseStatus;
import cn.tianwen.index.connect.ElasticsearchConnection;
import cn.tianwen.index.hubness.VectorSample;
import cn.tianwen.index.hubness.VectorSampler;
import cn.tianwen.index.scan.IndexScan;
import cn.tianwen.index.write.BulkWriter;
import cn.tianwen.index.write.Patience;
import cn.tianwen.index.write.VersionedDocument;
import cn.tianwen.standalone.testing.TestServers;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.json.JsonData;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IndexInstallerIT {

  private static ElasticsearchClient client;
  private static IndexInstaller<CaseDocument> installer;

  @BeforeAll
  static void open() {
    client =
        ElasticsearchConnection.to(TestServers.shared().elasticsearch(), Duration.ofSeconds(30))
            .open();
    installer = IndexInstaller.forCases(client);
  }

  @AfterAll
  static void close() throws IOException {
    client.close();
  }

  @BeforeEach
  void removeIndices() throws IOException {
    for (String name : indices()) {
      client.indices().delete(request -> request.index(name));
    }
  }

  @Test
  void theFirstInstallationCreatesTheIndexAndTheSecondChangesNothing() throws IOException {
    assertThat(installer.install()).isEqualTo(IndexInstaller.Outcome.CREATED);
    assertThat(installer.install()).isEqualTo(IndexInstaller.Outcome.UNCHANGED);
    assertThat(indices()).containsExactly("tw-cases-v1");
  }

  @Test
  void anIndexOfOtherTemplatesIsRebuiltBehindTheAlias() throws IOException {
    installer.install();
    write(3);
    client
        .indices()
        .putMapping(request -> request.index("tw-cases-v1").meta("contract", JsonData.of("older")));

    assertThat(installer.install()).isEqualTo(IndexInstaller.Outcome.UPGRADED);

    assertThat(indices()).containsExactly("tw-cases-v2");
    assertThat(documents()).hasSize(3);
    assertThat(installer.install()).isEqualTo(IndexInstaller.Outcome.UNCHANGED);
  }

  @Test
  void aReaderCreatesAMissingIndexButLeavesAnOlderOneAlone() throws IOException {
    installer.createIfMissing();
    assertThat(indices()).containsExactly("tw-cases-v1");
    client
        .indices()
        .putMapping(request -> request.index("tw-cases-v1").meta("contract", JsonData.of("older")));

    installer.createIfMissing();

    assertThat(indices()).containsExactly("tw-cases-v1");
    assertThat(installer.isUpToDate("1")).isFalse();
  }

  @Test
  void casesOfAnotherLexiconAreNoticed() throws IOException {
    assertThat(installer.isUpToDate("1")).isTrue();
    installer.install();
    write(2);
    client.indices().refresh(request -> request.index(CaseIndex.ALIAS));
    assertThat(installer.isUpToDate("1")).isTrue();
    assertThat(installer.isUpToDate("2")).isFalse();
  }

  @Test
  void aRebuildMeasuresHubnessAnewOnceThereAreCasesEnough() throws IOException {
    installer.install();
    write(255);
    installer.rebuild(UnaryOperator.identity(), RebuildProgress.SILENT);
    assertThat(hubness()).hasSize(255).containsOnlyNulls();

    write(256);
    installer.rebuild(UnaryOperator.identity(), RebuildProgress.SILENT);
    // The vectors stand at right angles to each other.
    assertThat(hubness()).hasSize(256).containsOnly(0f);
  }

  @Test
  void theSameIndexGivesTheSameSampleOfPublishedCases() throws IOException {
    installer.install();
    write(300);
    VectorSampler sampler = new VectorSampler(client, CaseIndex.ALIAS);
    VectorSample sample = sampler.sample();
    assertThat(sample.size()).isEqualTo(300);

    client.update(
        request ->
            request
                .index(CaseIndex.ALIAS)
                .id("c-7")
                .doc(Map.of("status", CaseStatus.WITHDRAWN.name())),
        CaseDocument.class);
    assertThat(sampler.sample().size()).isEqualTo(299);

    write(1_500);
    assertThat(sampler.sample().size()).isEqualTo(VectorSample.CAPACITY);
    assertThat(hubnessOfSlopes(sampler.sample())).isEqualTo(hubnessOfSlopes(sampler.sample()));
  }

  /** Differs between samples that hold other vectors: each leans most to a few axes. */
  private static List<Float> hubnessOfSlopes(VectorSample sample) {
    return IntStream.range(0, 20)
        .mapToObj(
            start -> {
              float[] slope = new float[CaseDocument.DIMENSIONS];
              for (int d = 0; d < 20; d++) {
                slope[start * 20 + d] = (20 - d) / 53.57238f; // of length 1
              }
              return sample.hubness(slope);
            })
        .toList();
  }

  private static List<Float> hubness() throws IOException {
    List<Float> found = new ArrayList<>();
    new IndexScan<>(
            client,
            CaseIndex.ALIAS,
            Query.of(query -> query.matchAll(all -> all)),
            CaseDocument.class)
        .forEachPage(page -> page.forEach(one -> found.add(one.document().hubness())));
    return found;
  }

  @Test
  void aHalfBuiltVersionIsThrownAway() throws IOException {
    installer.install();
    write(2);
    client.indices().create(request -> request.index("tw-cases-v2"));

    assertThat(installer.rebuild(UnaryOperator.identity(), RebuildProgress.SILENT)).isEqualTo(2);

    assertThat(indices()).containsExactly("tw-cases-v2");
  }

  @Test
  void aRebuildThatFailsLeavesReadersTheOldIndex() throws IOException {
    installer.install();
    write(2);
    try {
      installer.rebuild(
          document -> {
            throw new IllegalStateException("cut off");
          },
          RebuildProgress.SILENT);
    } catch (IllegalStateException expected) {
      assertThat(expected).hasMessage("cut off");
    }
    assertThat(documents()).hasSize(2);
    assertThat(installer.rebuild(UnaryOperator.identity(), RebuildProgress.SILENT)).isEqualTo(2);
  }

  @Test
  void theMappingHasExactlyTheFieldsOfTheRecord() throws IOException {
    installer.install();
    Set<String> mapped =
        client
            .indices()
            .getMapping(request -> request.index("tw-cases-v1"))
            .mappings()
            .values()
            .iterator()
            .next()
            .mappings()
            .properties()
            .keySet();
    Set<String> declared =
        Arrays.stream(CaseDocument.class.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toSet());
    declared.add(CaseIndex.NEED_WORDS);
    assertThat(mapped).containsExactlyInAnyOrderElementsOf(declared);
  }

  @Test
  void aCaseIsSearchedInTheFormOfANeedAndKeptAsItIs() throws IOException {
    installer.install();
    CaseDocument document = CaseDocuments.numbered(1);
    new BulkWriter(client, new Patience(Duration.ofSeconds(5)))
        .write(CaseIndex.ALIAS, List.of(new VersionedDocument<>("c-1", 1, document)));
    client.indices().refresh(request -> request.index(CaseIndex.ALIAS));
    var found =
        client.search(
            request ->
                request
                    .index(CaseIndex.ALIAS)
                    .query(
                        query ->
                            query.match(
                                match -> match.field(CaseIndex.NEED_BIGRAMS).query("叶子发黄"))),
            java.util.Map.class);
    assertThat(found.hits().hits())
        .singleElement()
        .satisfies(
            hit ->
                assertThat(hit.source())
                    .containsEntry("problem", document.problem())
                    .doesNotContainKey("need"));
  }

  @Test
  void anOlderVersionNeverReplacesANewerOne() throws IOException {
    installer.install();
    BulkWriter writer = new BulkWriter(client, new Patience(Duration.ofSeconds(5)));
    CaseDocument document = CaseDocuments.numbered(1);
    writer.write(CaseIndex.ALIAS, List.of(new VersionedDocument<>("c-1", 5, document)));

    assertThat(
            writer
                .write(CaseIndex.ALIAS, List.of(new VersionedDocument<>("c-1", 4, document)))
                .stale())
        .isEqualTo(1);
    assertThat(
            writer
                .write(CaseIndex.ALIAS, List.of(new VersionedDocument<>("c-1", 5, document)))
                .updated())
        .isEqualTo(1);
  }

  @Test
  void aDocumentThatDoesNotFitIsReportedAndTheOthersGoIn() {
    installer.install();
    BulkWriter writer = new BulkWriter(client, new Patience(Duration.ofSeconds(5)));
    var outcome =
        writer.write(
            CaseIndex.ALIAS,
            List.of(
                new VersionedDocument<Object>("bad", 1, Map.of("unknownField", "x")),
                new VersionedDocument<Object>("c-2", 1, CaseDocuments.numbered(2))));
    assertThat(outcome.created()).isEqualTo(1);
    assertThat(outcome.refused()).singleElement().extracting("id").isEqualTo("bad");
  }

  private static void write(int count) {
    new BulkWriter(client, new Patience(Duration.ofSeconds(5)))
        .write(
            CaseIndex.ALIAS,
            IntStream.rangeClosed(1, count)
                .mapToObj(n -> new VersionedDocument<>("c-" + n, n, CaseDocuments.numbered(n)))
                .toList());
  }

  private static List<String> documents() throws IOException {
    client.indices().refresh(request -> request.index(CaseIndex.ALIAS));
    return client
        .search(request -> request.index(CaseIndex.ALIAS).size(100), CaseDocument.class)
        .hits()
        .hits()
        .stream()
        .map(hit -> hit.id())
        .toList();
  }

  private static Set<String> indices() throws IOException {
    return client
        .indices()
        .get(request -> request.index("tw-cases-*").allowNoIndices(true))
        .indices()
        .keySet();
  }
}
