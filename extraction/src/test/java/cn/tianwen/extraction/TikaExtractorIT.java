package cn.tianwen.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import cn.tianwen.extraction.Block.Heading;
import cn.tianwen.extraction.Block.Paragraph;
import cn.tianwen.extraction.Block.Position;
import cn.tianwen.extraction.Block.Speech;
import cn.tianwen.extraction.Block.Table;
import cn.tianwen.extraction.ExtractionOutcome.Extracted;
import cn.tianwen.extraction.ExtractionOutcome.Refused;
import java.awt.Font;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TikaExtractorIT {

  @TempDir static Path work;
  private static TikaExtractor extractor;

  @TempDir Path folder;
  private SampleFiles files;

  @BeforeAll
  static void open() {
    extractor = TikaExtractor.open(ExtractionLimits.DEFAULT, work);
  }

  @AfterAll
  static void closeAndLeaveNothing() throws IOException {
    extractor.close();
    try (var left = Files.list(work)) {
      assertThat(left).isEmpty();
    }
  }

  @BeforeEach
  void prepare() {
    files = new SampleFiles(folder);
  }

  @Test
  void aPdfHasPagesHeadingsAndNoRunningLines() throws IOException {
    List<List<String>> pages =
        List.of(
            List.of(
                "Citrus report 2026",
                "1.1 Overview",
                "Citrus grows in Rong county.",
                "Page 1 of 3"),
            List.of(
                "Citrus report 2026", "1.2 Diseases", "Greening cannot be cured.", "Page 2 of 3"),
            List.of("Citrus report 2026", "1.3 Outlook", "Prices rise.", "Page 3 of 3"));

    ExtractedDocument document = read(files.pdf("a.pdf", pages));

    assertThat(document.mediaType()).isEqualTo("application/pdf");
    assertThat(document.pages()).isEqualTo(3);
    assertThat(document.properties().title()).hasValue("Citrus report");
    assertThat(document.blocks())
        .containsExactly(
            new Heading(Position.onPage(1), 2, "1.1 Overview"),
            new Paragraph(Position.onPage(1), "Citrus grows in Rong county."),
            new Heading(Position.onPage(2), 2, "1.2 Diseases"),
            new Paragraph(Position.onPage(2), "Greening cannot be cured."),
            new Heading(Position.onPage(3), 2, "1.3 Outlook"),
            new Paragraph(Position.onPage(3), "Prices rise."));
  }

  @Test
  void aDocxNamedPdfIsReadWithoutItsHeader() throws IOException {
    ExtractedDocument document = read(files.docx("a.pdf"));

    assertThat(document.mediaType()).endsWith("wordprocessingml.document");
    assertThat(document.properties().author()).hasValue("韦技术员");
    assertThat(document.blocks())
        .containsExactly(
            new Paragraph(Position.NONE, "柑橘黄龙病由木虱传播。"),
            new Table(Position.NONE, List.of(List.of("县", "面积"), List.of("容县", "3 万亩"))));
  }

  @Test
  void slidesAndSheetsKeepTheirNumbers() throws IOException {
    assertThat(read(files.pptx("a.pptx")).blocks())
        .containsExactly(
            new Heading(Position.onPage(1), 1, "冬季修剪"), new Heading(Position.onPage(2), 1, "春季施肥"));
    assertThat(read(files.xlsx("a.xlsx")).blocks())
        .containsExactly(
            new Heading(Position.onPage(2), 1, "产量"),
            new Table(Position.onPage(2), List.of(List.of("作物", "万吨"), List.of("沃柑", "42"))));
  }

  @Test
  void openDocumentsKeepHeadingsSlidesAndSheetsAndLoseTheirFooter() throws IOException {
    String odf = "application/vnd.oasis.opendocument.";

    assertThat(
            read(files.odf(
                    "a.odt",
                    odf + "text",
                    "<office:text><text:h text:outline-level=\"2\">修剪</text:h>"
                        + "<text:p>冬季进行。</text:p></office:text>"))
                .blocks())
        .containsExactly(
            new Heading(Position.NONE, 2, "修剪"), new Paragraph(Position.NONE, "冬季进行。"));
    assertThat(
            read(files.odf(
                    "a.odp",
                    odf + "presentation",
                    "<office:presentation><draw:page><text:p>一</text:p><presentation:notes>"
                        + "<text:p>讲解：看图。</text:p></presentation:notes></draw:page>"
                        + "<draw:page><text:p>二</text:p></draw:page></office:presentation>"))
                .blocks())
        .containsExactly(
            new Heading(Position.onPage(1), 1, "一"),
            new Paragraph(Position.onPage(1), "讲解：看图。"),
            new Heading(Position.onPage(2), 1, "二"));
    assertThat(
            read(files.odf(
                    "a.ods",
                    odf + "spreadsheet",
                    "<office:spreadsheet><table:table table:name=\"产量\"><table:table-row>"
                        + "<table:table-cell><text:p>沃柑</text:p></table:table-cell>"
                        + "</table:table-row></table:table></office:spreadsheet>"))
                .blocks())
        .containsExactly(
            new Heading(Position.onPage(1), 1, "产量"),
            new Table(Position.onPage(1), List.of(List.of("沃柑"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16", "UTF-16LE", "Big5"})
  void textsAreReadInTheirEncoding(String encoding) {
    String text = "水稻病害的防治，要注意施肥和排水。";

    ExtractedDocument document =
        read(files.bytes("a.txt", text.getBytes(Charset.forName(encoding))));

    assertThat(document.blocks()).containsExactly(new Paragraph(Position.NONE, text));
  }

  @Test
  void htmlAndRtfAreRead() {
    assertThat(
            read(files.text(
                    "a.html",
                    "<!DOCTYPE html><html><body><h2>修剪</h2><p>冬季<b>进行</b>。</p></body></html>"))
                .blocks())
        .containsExactly(
            new Heading(Position.NONE, 2, "修剪"), new Paragraph(Position.NONE, "冬季进行。"));
    assertThat(read(files.text("a.rtf", "{\\rtf1\\ansi Pruning in winter.\\par}")).blocks())
        .containsExactly(new Paragraph(Position.NONE, "Pruning in winter."));
  }

  @Test
  void aRecordingHasItsLengthAndTheTranscriptBesideIt() {
    files.text("a.zh.srt", "1\n00:00:01,000 --> 00:00:02,500\n大家好。\n");

    ExtractedDocument document = read(files.wav("a.wav", 3));

    assertThat(document.seconds()).isEqualTo(3.0);
    assertThat(document.blocks()).containsExactly(new Speech(new Position(null, 1.0), 2.5, "大家好。"));
  }

  @Test
  void everyFileInAnArchiveIsADocumentOfItsOwn() throws IOException {
    Map<String, byte[]> inner = Map.of("深.txt", SampleFiles.utf8("里面的内容。"));
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("讲座/a.wav", Files.readAllBytes(files.wav("a.wav", 1)));
    entries.put("讲座/a.vtt", SampleFiles.utf8("WEBVTT\n\n00:00.000 --> 00:01.000\n开讲。\n"));
    entries.put("程序.pdf", new byte[] {'M', 'Z', 0, 0, 1, 0, 0, 0});
    entries.put("内.zip", SampleFiles.zip(inner));

    Extracted outcome =
        (Extracted) extractor.extract(files.bytes("a.zip", SampleFiles.zip(entries)));

    assertThat(outcome.documents())
        .extracting(ExtractedDocument::entryPath)
        .containsExactly("讲座/a.wav", "内.zip!/深.txt");
    assertThat(outcome.documents().getFirst().blocks())
        .containsExactly(new Speech(new Position(null, 0.0), 1.0, "开讲。"));
    assertThat(outcome.skipped())
        .singleElement()
        .satisfies(entry -> assertThat(entry.path()).isEqualTo("程序.pdf"))
        .satisfies(entry -> assertThat(entry.reason()).isEqualTo(RefusalReason.UNSUPPORTED_TYPE));
  }

  @Test
  void textIsReadOffImagesAndScansWhereTesseractIsInstalled() throws IOException {
    assumeThat(TextRecognition.detect().installed()).isTrue();
    var picture = files.picture("Citrus greening", new Font(Font.SANS_SERIF, Font.PLAIN, 90));

    for (Path file : List.of(files.png("a.png", picture), files.scannedPdf("b.pdf", picture))) {
      ExtractedDocument document = read(file);
      assertThat(document.textRecognised()).isTrue();
      assertThat(document.blocks().getFirst().text()).contains("Citrus greening");
    }
  }

  @Test
  void withoutTesseractImagesAndScansAreRefusedWithAdvice() throws IOException {
    var picture = files.picture("Citrus", new Font(Font.SANS_SERIF, Font.PLAIN, 90));
    ForkSettings settings =
        new ForkSettings(ExtractionLimits.DEFAULT.withForks(1), TextRecognition.ABSENT, List.of());
    try (TikaExtractor blind = TikaExtractor.open(settings, folder.resolve("work"))) {
      for (Path file : List.of(files.png("a.png", picture), files.scannedPdf("b.pdf", picture))) {
        assertThat(blind.extract(file))
            .isInstanceOfSatisfying(
                Refused.class,
                refused -> {
                  assertThat(refused.reason()).isEqualTo(RefusalReason.NEEDS_OCR);
                  assertThat(refused.detail()).contains("tesseract-ocr-chi-sim");
                });
      }
    }
  }

  private static ExtractedDocument read(Path file) {
    ExtractionOutcome outcome = extractor.extract(file);
    assertThat(outcome).isInstanceOf(Extracted.class);
    return ((Extracted) outcome).documents().getFirst();
  }
}
