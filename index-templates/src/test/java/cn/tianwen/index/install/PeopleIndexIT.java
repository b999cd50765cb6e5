package cn.tianwen.index.install;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.index.CaseDocument.GeoPoint;
import cn.tianwen.index.connect.ElasticsearchConnection;
import cn.tianwen.index.people.PeopleIndex;
import cn.tianwen.index.people.PersonDocument;
import cn.tianwen.index.people.PersonKind;
import cn.tianwen.index.people.Visibility;
import cn.tianwen.index.scan.IndexScan;
import cn.tianwen.index.write.BulkWriter;
import cn.tianwen.index.write.Patience;
import cn.tianwen.index.write.VersionedDocument;
import cn.tianwen.standalone.testing.TestServers;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PeopleIndexIT {

  private static ElasticsearchClient client;
  private static IndexInstaller<PersonDocument> installer;

  @BeforeAll
  static void open() {
    client =
        ElasticsearchConnection.to(TestServers.shared().elasticsearch(), Duration.ofSeconds(30))
            .open();
    installer = IndexInstaller.forPeople(client);
    installer.install();
  }

  @AfterAll
  static void close() throws IOException {
    client.close();
  }

  @Test
  void theMappingHasExactlyTheFieldsOfTheRecord() throws IOException {
    assertThat(
            client
                .indices()
                .getMapping(request -> request.index(PeopleIndex.ALIAS))
                .mappings()
                .values()
                .iterator()
                .next()
                .mappings()
                .properties()
                .keySet())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(PersonDocument.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList());
  }

  @Test
  void aPersonComesBackAsWrittenAfterARebuild() throws IOException {
    PersonDocument written = person();
    new BulkWriter(client, new Patience(Duration.ofSeconds(5)))
        .write(PeopleIndex.ALIAS, List.of(new VersionedDocument<>(written.id(), 1, written)));

    assertThat(installer.rebuild(UnaryOperator.identity(), RebuildProgress.SILENT)).isEqualTo(1);

    List<PersonDocument> read = new ArrayList<>();
    new IndexScan<>(
            client,
            PeopleIndex.ALIAS,
            Query.of(query -> query.matchAll(all -> all)),
            PersonDocument.class)
        .forEachPage(page -> page.forEach(one -> read.add(one.document())));
    assertThat(read).containsExactly(written);
    assertThat(installer.isUpToDate("1")).isTrue();
    assertThat(installer.isUpToDate("2")).isFalse();
  }

  private static PersonDocument person() {
    return new PersonDocument(
        "0b5c7c1e-0000-4000-8000-000000000001",
        PersonKind.EXPERT,
        Visibility.PUBLIC,
        List.of("EXPERT"),
        "00738",
        "陈一",
        List.of("chenyi"),
        List.of("cy"),
        "高州市水果局",
        "SCIENTIST",
        "COUNTY",
        "农艺师",
        "INTERMEDIATE",
        "",
        List.of("fruit"),
        List.of("fruit"),
        List.of("crop.lizhi"),
        List.of("crop.lizhi"),
        List.of("crop.lizhi"),
        "荔枝",
        "",
        "440981",
        List.of("440000", "440900", "440981"),
        List.of("440900"),
        new GeoPoint(21.92, 110.85),
        true,
        "AVAILABLE",
        null,
        null,
        "1");
  }
}
