package cn.tianwen.ingest.analysis;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.extraction.ExtractedDocument;
import cn.tianwen.extraction.ExtractionLimits;
import cn.tianwen.extraction.ExtractionOutcome.Extracted;
import cn.tianwen.extraction.TikaExtractor;
import cn.tianwen.index.document.DocumentStatus;
import cn.tianwen.index.document.IndexedDocument;
import cn.tianwen.index.lexicon.LexiconLoader;
import cn.tianwen.index.text.PhraseFile;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import cn.tianwen.sample.SampleDocuments;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the sample documents say of themselves, read from their files without any sidecar. */
class SampleMetadataIT {

  private static final Clock NOW =
      Clock.fixed(Instant.parse("2026-06-15T02:00:00Z"), ZoneId.of("Asia/Shanghai"));

  private static final Map<String, IndexedDocument> DOCUMENTS = new TreeMap<>();

  private static final Map<String, List<String>> EXPECTED =
      PhraseFile.text(SampleMetadataIT.class, "sample-metadata.tsv")
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\t")))
          .collect(toMap(List::getFirst, Function.identity()));

  @BeforeAll
  static void read(@TempDir Path folder, @TempDir Path work) {
    SampleDocuments.copyTo(folder);
    DocumentAnalyzer analyzer =
        new DocumentAnalyzer(
            new LexiconLoader().loadBundled(), Regions.load(), Industries.load(), NOW);
    try (TikaExtractor extractor = TikaExtractor.open(ExtractionLimits.DEFAULT, work)) {
      EXPECTED.keySet().stream()
          .map(path -> path.split("!/")[0])
          .distinct()
          .filter(file -> Files.exists(folder.resolve(file)))
          .forEach(
              file -> {
                if (extractor.extract(folder.resolve(file)) instanceof Extracted read) {
                  read.documents().forEach(document -> analyze(analyzer, file, document));
                }
              });
    }
  }

  private static void analyze(DocumentAnalyzer analyzer, String file, ExtractedDocument extracted) {
    String path = extracted.entryPath().isEmpty() ? file : file + "!/" + extracted.entryPath();
    DocumentOrigin origin = new DocumentOrigin("示例", path, "0".repeat(64), DocumentStatus.PENDING);
    DOCUMENTS.put(path, analyzer.analyze(origin, extracted, Sidecar.NONE));
  }

  @Test
  void everyDocumentIsUnderstoodAsAPersonWould() {
    SoftAssertions all = new SoftAssertions();
    EXPECTED.forEach(
        (path, expected) -> {
          IndexedDocument document = DOCUMENTS.get(path);
          all.assertThat(document).as(path).isNotNull();
          if (document != null) {
            all.assertThat(row(path, document, expected.get(4).equals("?"))).isEqualTo(expected);
          }
        });
    all.assertAll();
  }

  @Test
  void noSummaryHoldsANumberOfItsListAFooterOrAFigureOfTheScanner() {
    assertThat(DOCUMENTS.values())
        .flatExtracting(IndexedDocument::summary)
        .isNotEmpty()
        .allSatisfy(
            sentence ->
                assertThat(sentence)
                    .doesNotContainPattern("^(?:\\d{1,2}[.、](?!\\d)|[●@>]|答[:：])|为示例数据|第 \\d+ 页"));
  }

  private static List<String> row(String path, IndexedDocument document, boolean anyIndustry) {
    return List.of(
        path,
        document.title(),
        document.kind().name(),
        Objects.toString(document.topic(), "-"),
        anyIndustry ? "?" : document.industry(),
        Objects.requireNonNullElse(document.region(), "-"),
        document.crops().isEmpty() ? "-" : String.join("|", document.crops()));
  }
}
