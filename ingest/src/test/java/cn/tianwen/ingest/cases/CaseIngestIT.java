package cn.tianwen.ingest.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tianwen.index.CaseIndex;
import cn.tianwen.ingest.IngestFixture;
import cn.tianwen.ingest.ledger.IndexWriteLock;
import cn.tianwen.ingest.reindex.CaseReindex;
import cn.tianwen.rows.UnreadableFileException;
import cn.tianwen.sample.CaseFileWriter;
import cn.tianwen.sample.CaseGenerator;
import cn.tianwen.sample.SampleCase;
import cn.tianwen.sample.SampleFiles;
import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseIngestIT {

  @TempDir private static Path folder;
  private static IngestFixture ingest;

  @BeforeAll
  static void open() {
    ingest = IngestFixture.open(folder.resolve("rejects"), 100);
  }

  @AfterAll
  static void close() {
    ingest.close();
  }

  @BeforeEach
  void emptyIndex() {
    ingest.clearIndex();
  }

  @Test
  void fiftyRowsBrokenInTenWaysAreNamedAndTheOtherNineHundredFiftyGoIn() throws IOException {
    Path file = folder.resolve("thousand.csv");
    Map<Long, String> broken = writeThousandRows(file);

    IngestSummary summary = ingest.run(file);

    assertThat(summary.counts()).isEqualTo(new IngestCounts(950, 0, 0, 0, 50));
    assertThat(ingest.indexContent()).hasSize(950);
    Map<Long, String> named = new LinkedHashMap<>();
    try (CSVParser rejects =
        CSVParser.builder()
            .setReader(Files.newBufferedReader(summary.rejectFile().orElseThrow()))
            .setFormat(CSVFormat.EXCEL.builder().setHeader().setSkipHeaderRecord(true).get())
            .setTrackBytes(false)
            .get()) {
      for (CSVRecord reject : rejects) {
        assertThat(reject.get("原因")).isNotBlank();
        assertThat(reject.get("原始行")).isNotBlank();
        named.put(Long.parseLong(reject.get(0).replace("\uFEFF", "")), reject.get("字段"));
      }
    }
    assertThat(named).isEqualTo(broken);
  }

  /**
   * Every twentieth row is broken, in turn in each of ten ways. Returns line to column at fault.
   */
  private static Map<Long, String> writeThousandRows(Path file) throws IOException {
    List<Map.Entry<String, UnaryOperator<List<String>>>> ways =
        List.of(
            Map.entry("编号", row -> with(row, 0, "")),
            Map.entry("编号", row -> with(row, 0, "gen-7-0000001")),
            Map.entry("标题", row -> with(row, 1, "标".repeat(101))),
            Map.entry("问题", row -> with(row, 2, "?")),
            Map.entry("解决方案", row -> with(row, 3, "")),
            Map.entry("产业", row -> with(row, 5, "航天")),
            Map.entry("区划代码", row -> with(row, 6, "123456")),
            Map.entry("解决日期", row -> with(row, 7, "2025-13-01")),
            Map.entry("评价", row -> with(row, 10, "很好")),
            Map.entry("整行", row -> row.subList(0, 6)));
    Map<Long, String> broken = new LinkedHashMap<>();
    StringBuilder text = new StringBuilder(String.join(",", SampleCase.COLUMNS)).append('\n');
    List<SampleCase> cases = new CaseGenerator(7).cases(1_000).toList();
    for (int i = 0; i < cases.size(); i++) {
      List<String> row = cases.get(i).values().stream().map(v -> v.replace("\n", " ")).toList();
      if (i % 20 == 19) {
        var way = ways.get(i / 20 % ways.size());
        row = way.getValue().apply(row);
        broken.put(i + 2L, way.getKey());
      }
      text.append(String.join(",", row.stream().map(v -> '"' + v + '"').toList())).append('\n');
    }
    Files.writeString(file, text);
    return broken;
  }

  private static List<String> with(List<String> row, int column, String value) {
    List<String> changed = new ArrayList<>(row);
    changed.set(column, value);
    return changed;
  }

  @Test
  void ingestingTwiceChangesNothing() throws IOException {
    Path file = generate("twice.csv", 120, 3);
    ingest.run(file);
    List<String> first = ingest.indexContent();

    IngestSummary second = ingest.run(file);

    assertThat(second.counts()).isEqualTo(new IngestCounts(0, 0, 120, 0, 0));
    assertThat(ingest.indexContent()).isEqualTo(first).hasSize(120);
  }

  @Test
  void aCorrectedFileReplacesWhatChangedAndGoingBackReplacesItAgain() throws IOException {
    Path file = generate("corrected.csv", 30, 4);
    String original = Files.readString(file);
    ingest.run(file);
    List<String> first = ingest.indexContent();

    Files.writeString(file, original.replaceFirst("gen-4-0000000,", "gen-4-0000000,改过的标题:"));
    IngestSummary corrected = ingest.run(file);
    assertThat(corrected.counts()).isEqualTo(new IngestCounts(0, 1, 29, 0, 0));

    Files.writeString(file, original);
    assertThat(ingest.run(file).counts()).isEqualTo(new IngestCounts(0, 1, 29, 0, 0));
    assertThat(withoutVersions(ingest.indexContent())).isEqualTo(withoutVersions(first));
  }

  @Test
  void theSameCasesAsWorkbookAndJsonLinesAreTheSame() throws IOException {
    List<SampleCase> cases = new CaseGenerator(5).cases(40).toList();
    Path csv = folder.resolve("same.csv");
    CaseFileWriter.CSV.write(cases.stream(), csv);
    ingest.run(csv);
    for (CaseFileWriter format : List.of(CaseFileWriter.XLSX, CaseFileWriter.JSONL)) {
      Path file = folder.resolve("same." + format.name());
      format.write(cases.stream(), file);
      assertThat(ingest.run(file).counts()).isEqualTo(new IngestCounts(0, 0, 40, 0, 0));
    }
  }

  @Test
  void aGbkFileOfAnOfficeProgramGoesIn() throws IOException {
    Path file = generate("gbk.csv", 20, 6);
    Files.write(file, Files.readString(file).getBytes(Charset.forName("GBK")));
    assertThat(ingest.run(file).counts().created()).isEqualTo(20);
  }

  @Test
  void everyBundledSampleCaseGoesIn() throws IOException {
    long created = 0;
    for (Path file : SampleFiles.copyTo(folder.resolve("samples"))) {
      IngestSummary summary = ingest.run(file);
      assertThat(summary.counts().rejected()).as(file.toString()).isZero();
      assertThat(summary.ignoredColumns()).isEmpty();
      created += summary.counts().created();
    }
    assertThat(created).isGreaterThanOrEqualTo(400);
    // The cases of the files before the first 256 have none yet.
    assertThat(casesWithHubness()).isBetween(created - 255, created - 1);
    ingest.bean(CaseReindex.class).reindex((done, total) -> {});
    assertThat(casesWithHubness()).isEqualTo(created);
  }

  @Test
  void aFileWithoutARequiredColumnIsRefusedAsAWhole() throws IOException {
    Path file = folder.resolve("columns.csv");
    Files.writeString(file, "编号,标题\nA1,黄叶\n");
    assertThatThrownBy(() -> ingest.run(file))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("问题（problem）")
        .hasMessageContaining("解决日期（solvedOn）");
  }

  @Test
  void onlyOneJobAtATimeWritesTheIndex() throws IOException {
    Path file = generate("busy.csv", 5, 8);
    try (IndexWriteLock.Held held =
        ingest.bean(IndexWriteLock.class).take(IndexWriteLock.Index.CASES)) {
      assertThatThrownBy(() -> ingest.run(file))
          .isInstanceOf(IndexWriteLock.IndexBusyException.class);
    }
    assertThat(ingest.run(file).counts().created()).isEqualTo(5);
  }

  @Test
  void reindexBuildsTheNextVersionBehindTheAliasWithTheSameContent() throws IOException {
    ingest.run(generate("reindex.csv", 520, 9));
    List<String> before = ingest.indexContent();
    // Chunks of 100: the third is the first to know of 256 vectors.
    assertThat(casesWithHubness()).isEqualTo(320);

    assertThat(ingest.bean(CaseReindex.class).reindex((done, total) -> {})).isEqualTo(520);

    assertThat(ingest.indexContent()).isEqualTo(before);
    assertThat(
            ingest
                .bean(ElasticsearchClient.class)
                .indices()
                .getAlias(request -> request.name(CaseIndex.ALIAS))
                .aliases()
                .keySet())
        .containsExactly("tw-cases-v2");
    assertThat(casesWithHubness()).isEqualTo(520);
  }

  @Test
  void aLaterIngestMeasuresHubnessAgainstWhatIsIndexed() throws IOException {
    ingest.run(generate("indexed.csv", 300, 12));
    assertThat(casesWithHubness()).isEqualTo(100);
    ingest.run(generate("later.csv", 30, 13));
    assertThat(casesWithHubness()).isEqualTo(130);
  }

  /** How many cases have a hubness, which is a cosine of texts of one field. */
  private static long casesWithHubness() throws IOException {
    ElasticsearchClient client = ingest.bean(ElasticsearchClient.class);
    client.indices().refresh(request -> request.index(CaseIndex.ALIAS));
    return client
        .count(
            request ->
                request
                    .index(CaseIndex.ALIAS)
                    .query(
                        query ->
                            query.range(
                                range ->
                                    range.number(
                                        hubness -> hubness.field("hubness").gt(0.2).lt(1.0)))))
        .count();
  }

  private static Path generate(String name, int count, long seed) throws IOException {
    Path file = folder.resolve(name);
    CaseFileWriter.CSV.write(new CaseGenerator(seed).cases(count), file);
    return file;
  }

  private static List<String> withoutVersions(List<String> content) {
    return content.stream().map(line -> line.replaceFirst(" v\\d+ ", " ")).toList();
  }

  @Test
  void sampleFilesAreListed() {
    assertThat(Stream.of("cases-fruit.csv", "cases-machinery.xlsx", "cases-bee.jsonl"))
        .allMatch(SampleFiles.names()::contains);
  }
}
