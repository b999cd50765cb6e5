package cn.tianwen.ingest.reindex;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.index.CaseAnnotations;
import cn.tianwen.index.CaseDocument;
import cn.tianwen.index.CaseIndex;
import cn.tianwen.index.install.IndexInstaller;
import cn.tianwen.index.lexicon.ConceptFinder;
import cn.tianwen.index.lexicon.Lexicon;
import cn.tianwen.index.lexicon.LexiconLoader;
import cn.tianwen.ingest.IngestFixture;
import cn.tianwen.ingest.cases.IngestCounts;
import cn.tianwen.ingest.ledger.IndexWriteLock;
import cn.tianwen.sample.CaseFileWriter;
import cn.tianwen.sample.CaseGenerator;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A change of the lexicon reaches every case without embedding any of them again. */
class ReannotationIT {

  private static final int CASES = 620;

  @TempDir private Path folder;
  private IngestFixture ingest;

  @BeforeEach
  void open() {
    ingest = IngestFixture.open(folder.resolve("rejects"), 200);
    ingest.clearIndex();
  }

  @AfterEach
  void close() {
    ingest.close();
  }

  @Test
  void everyCaseIsAnnotatedAnewAndKeepsItsVectorToTheByte() throws IOException {
    Path file = folder.resolve("cases.csv");
    CaseFileWriter.CSV.write(new CaseGenerator(11).cases(CASES), file);
    ingest.run(file);
    Map<String, Hit<CaseDocument>> before = indexed();
    Lexicon changed = changedLexicon();

    assertThat(ingest.bean(IndexInstaller.class).isUpToDate(changed.version())).isFalse();
    reindexWith(changed);

    Map<String, Hit<CaseDocument>> after = indexed();
    ConceptFinder finder = new ConceptFinder(changed);
    assertThat(after).hasSize(CASES).containsOnlyKeys(before.keySet());
    after.forEach(
        (id, hit) -> {
          Hit<CaseDocument> earlier = Objects.requireNonNull(before.get(id));
          CaseDocument was = document(earlier);
          CaseDocument is = document(hit);
          assertThat(is.vector()).hasSize(CaseDocument.DIMENSIONS).isEqualTo(was.vector());
          assertThat(hit.version()).isEqualTo(earlier.version());
          assertThat(is.lexiconVersion()).isEqualTo(changed.version());
          CaseAnnotations expected =
              CaseAnnotations.of(
                  changed, finder, was.crop(), was.title(), was.problem(), was.solution());
          assertThat(is.withVector(CaseDocument.NO_VECTOR))
              .usingRecursiveComparison()
              .isEqualTo(was.withAnnotations(expected).withVector(CaseDocument.NO_VECTOR));
        });
    assertThat(after.values()).anyMatch(hit -> document(hit).concepts().contains("crop.zuowu"));
    assertThat(ingest.bean(IndexInstaller.class).isUpToDate(changed.version())).isTrue();
  }

  @Test
  void theLedgerTakesAReannotatedIndexForWhatTheFileSays() throws IOException {
    Path file = folder.resolve("cases.csv");
    CaseFileWriter.CSV.write(new CaseGenerator(12).cases(CASES), file);
    ingest.run(file);
    reindexWith(changedLexicon());
    reindexWith(ingest.bean(Lexicon.class));

    Path again = folder.resolve("again.csv");
    Files.copy(file, again);
    assertThat(ingest.run(again).counts()).isEqualTo(new IngestCounts(0, 0, CASES, 0, 0));
  }

  private void reindexWith(Lexicon lexicon) {
    CaseReindex reindex =
        new CaseReindex(
            ingest.bean(IndexWriteLock.class), ingest.bean(IndexInstaller.class), lexicon);
    assertThat(reindex.reindex((done, total) -> {})).isEqualTo(CASES);
  }

  /** Knows little, but all of it differently. */
  private Lexicon changedLexicon() throws IOException {
    Files.writeString(folder.resolve("lexicon.manifest"), "version 9\nx.tsv\n");
    Files.writeString(
        folder.resolve("x.tsv"),
        "# tianwen-lexicon 1\n"
            + "crop.zuowu\t作物\t水稻|沃柑|荔枝|玉米|马铃薯|茶树|番茄|辣椒|柑橘\t\n"
            + "symptom.huang\t黄\t发黄|黄叶\t\n");
    return new LexiconLoader().load(folder);
  }

  private Map<String, Hit<CaseDocument>> indexed() throws IOException {
    ElasticsearchClient client = ingest.bean(ElasticsearchClient.class);
    client.indices().refresh(request -> request.index(CaseIndex.ALIAS));
    return client
        .search(
            request ->
                request
                    .index(CaseIndex.ALIAS)
                    .size(10_000)
                    .version(true)
                    .source(source -> source.filter(filter -> filter.excludeVectors(false))),
            CaseDocument.class)
        .hits()
        .hits()
        .stream()
        .collect(Collectors.toMap(hit -> document(hit).id(), Function.identity()));
  }

  private static CaseDocument document(Hit<CaseDocument> hit) {
    return Objects.requireNonNull(hit.source());
  }
}
