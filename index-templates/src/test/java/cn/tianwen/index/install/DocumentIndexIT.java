package cn.tianwen.index.install;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.index.CaseDocument;
import cn.tianwen.index.connect.ElasticsearchConnection;
import cn.tianwen.index.document.DocumentFormat;
import cn.tianwen.index.document.DocumentIndex;
import cn.tianwen.index.document.DocumentKind;
import cn.tianwen.index.document.DocumentPassage;
import cn.tianwen.index.document.DocumentStatus;
import cn.tianwen.index.document.DocumentTopic;
import cn.tianwen.index.document.IndexedDocument;
import cn.tianwen.index.document.MetadataOrigin;
import cn.tianwen.index.scan.IndexScan;
import cn.tianwen.index.write.BulkOutcome;
import cn.tianwen.index.write.BulkWriter;
import cn.tianwen.index.write.Patience;
import cn.tianwen.index.write.VersionedDocument;
import cn.tianwen.standalone.testing.TestServers;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.mapping.Property;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DocumentIndexIT {

  private static ElasticsearchClient client;
  private static IndexInstaller<IndexedDocument> installer;

  @BeforeAll
  static void open() {
    client =
        ElasticsearchConnection.to(TestServers.shared().elasticsearch(), Duration.ofSeconds(30))
            .open();
    installer = IndexInstaller.forDocuments(client);
  }

  @AfterAll
  static void close() throws IOException {
    client.close();
  }

  @BeforeEach
  void installAnew() throws IOException {
    for (String name :
        client
            .indices()
            .get(request -> request.index("tw-documents-*").allowNoIndices(true))
            .indices()
            .keySet()) {
      client.indices().delete(request -> request.index(name));
    }
    installer.install();
  }

  @Test
  void theMappingHasExactlyTheFieldsOfTheRecords() throws IOException {
    Map<String, Property> mapped =
        client
            .indices()
            .getMapping(request -> request.index("tw-documents-v1"))
            .mappings()
            .values()
            .iterator()
            .next()
            .mappings()
            .properties();
    assertThat(mapped.keySet())
        .containsExactlyInAnyOrderElementsOf(components(IndexedDocument.class));
    assertThat(Objects.requireNonNull(mapped.get("passages")).nested().properties().keySet())
        .containsExactlyInAnyOrderElementsOf(components(DocumentPassage.class));
  }

  private static Set<String> components(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getName)
        .collect(Collectors.toSet());
  }

  @Test
  void aDocumentComesBackAsItWasWrittenAndWithItsVectorsAfterARebuild() throws IOException {
    List<IndexedDocument> written = IntStream.range(0, 20).mapToObj(n -> document(n, 3)).toList();
    assertThat(write(written).created()).isEqualTo(20);

    assertThat(installer.rebuild(UnaryOperator.identity(), RebuildProgress.SILENT)).isEqualTo(20);

    List<IndexedDocument> read = read();
    assertThat(read).hasSize(20);
    assertThat(read)
        .usingRecursiveFieldByFieldElementComparator()
        .containsExactlyInAnyOrderElementsOf(written);
  }

  @Test
  void aShorterTextReplacesALongerOneAsAWhole() throws IOException {
    write(List.of(document(1, 5)));
    write(List.of(document(1, 2)));

    assertThat(read()).singleElement().extracting(one -> one.passages().size()).isEqualTo(2);
  }

  private static List<IndexedDocument> read() throws IOException {
    List<IndexedDocument> found = new ArrayList<>();
    new IndexScan<>(
            client,
            DocumentIndex.ALIAS,
            Query.of(query -> query.matchAll(all -> all)),
            IndexedDocument.class,
            7)
        .forEachPage(page -> page.forEach(one -> found.add(one.document())));
    return found;
  }

  private static BulkOutcome write(List<IndexedDocument> documents) {
    return new BulkWriter(client, new Patience(Duration.ofSeconds(5)))
        .write(
            DocumentIndex.ALIAS,
            documents.stream().map(one -> new VersionedDocument<>(one.id(), 1, one)).toList());
  }

  private static float[] axis(int number) {
    float[] vector = new float[CaseDocument.DIMENSIONS];
    vector[number % CaseDocument.DIMENSIONS] = 1;
    return vector;
  }

  private static IndexedDocument document(int number, int passages) {
    return new IndexedDocument(
        "d-" + number,
        "荔枝产业简报 " + number,
        DocumentKind.LOCAL_INDUSTRY,
        DocumentTopic.TRENDS,
        "fruit",
        List.of("荔枝"),
        "440981",
        List.of("440000", "440900", "440981"),
        new CaseDocument.GeoPoint(21.9, 110.8),
        List.of("示例市果品公司"),
        "陈一",
        "示例市农业科学研究所",
        LocalDate.of(2025, 3, 1),
        "zh",
        DocumentFormat.PDF,
        "application/pdf",
        "简报/" + number + ".pdf",
        passages,
        null,
        "ab".repeat(32),
        "cd".repeat(32),
        List.of("产量比上年多两成。"),
        List.of("荔枝", "产量"),
        Map.of("title", MetadataOrigin.TEXT),
        null,
        DocumentStatus.PUBLISHED,
        List.of("crop.lizhi"),
        List.of("crop.lizhi"),
        IntStream.range(0, passages)
            .mapToObj(
                n ->
                    new DocumentPassage(
                        n,
                        "产量 › 第" + n + "节",
                        n + 1,
                        null,
                        null,
                        n == 0 ? 0 : 2,
                        "荔枝第" + n + "段",
                        List.of("crop.lizhi"),
                        axis(number + n)))
            .toList(),
        axis(number),
        "hash-" + number,
        "1",
        "test",
        null);
  }
}
