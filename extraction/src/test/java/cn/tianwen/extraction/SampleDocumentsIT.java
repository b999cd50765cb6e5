package cn.tianwen.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.extraction.Block.Heading;
import cn.tianwen.extraction.Block.Paragraph;
import cn.tianwen.extraction.Block.Position;
import cn.tianwen.extraction.Block.Speech;
import cn.tianwen.extraction.Block.Table;
import cn.tianwen.extraction.ExtractionOutcome.Extracted;
import cn.tianwen.sample.SampleDocuments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Office files of the old binary formats, slides and videos out of the sample documents. */
class SampleDocumentsIT {

  @TempDir static Path work;
  private static Path samples;
  private static TikaExtractor extractor;

  @BeforeAll
  static void open() {
    samples = SampleDocuments.copyTo(work.resolve("samples"));
    extractor =
        TikaExtractor.open(
            new ForkSettings(
                ExtractionLimits.DEFAULT.withForks(1), TextRecognition.ABSENT, List.of()),
            work.resolve("forks"));
  }

  @AfterAll
  static void close() {
    extractor.close();
  }

  @Test
  void aBinaryWordFileHasHeadingsAndParagraphs() {
    ExtractedDocument document = read("industry/yangtze-fishing-ban.doc");

    assertThat(document.mediaType()).isEqualTo("application/msword");
    assertThat(document.blocks())
        .startsWith(
            new Heading(Position.NONE, 1, "禁渔期与水产养殖政策问答"),
            new Paragraph(Position.NONE, "根据公开的政策整理，各地的具体水域和时间以公告为准。"),
            new Heading(Position.NONE, 1, "一、禁捕在哪里"));
  }

  @Test
  void aBinaryExcelFileHasATableForEachSheet() {
    ExtractedDocument document = read("local/sichuan/santai-ophiopogon-state.xls");

    assertThat(document.mediaType()).isEqualTo("application/vnd.ms-excel");
    assertThat(document.blocks())
        .filteredOn(Heading.class::isInstance)
        .containsExactly(
            new Heading(Position.onPage(1), 1, "面积产量"),
            new Heading(Position.onPage(2), 1, "成本收益"),
            new Heading(Position.onPage(3), 1, "存在问题"));
    assertThat(document.blocks().get(3))
        .isInstanceOfSatisfying(
            Table.class, table -> assertThat(table.rows()).contains(List.of("项目", "金额", "说明")));
  }

  @Test
  void aBinaryPowerPointFileHasATitleForEachSlide() {
    ExtractedDocument document = read("training/chicken-heat-stress.ppt");

    assertThat(document.mediaType()).isEqualTo("application/vnd.ms-powerpoint");
    assertThat(document.blocks())
        .contains(
            new Heading(Position.onPage(2), 1, "鸡为什么怕热"),
            new Paragraph(Position.onPage(2), "鸡没有汗腺，靠张嘴喘气散热"),
            new Heading(Position.onPage(3), 1, "现场怎么看"));
  }

  @Test
  void slidesLoseTheirFootersAndKeepTheirNotes() {
    ExtractedDocument document = read("training/citrus-huanglongbing.pptx");

    assertThat(document.pages()).isEqualTo(27);
    assertThat(document.blocks())
        .contains(
            new Heading(Position.onPage(1), 1, "柑橘黄龙病综合防控培训"),
            new Paragraph(Position.onPage(15), "讲解：零星嫩梢要人工抹去，五到七天一次。"))
        .noneMatch(block -> block.text().matches("柑橘黄龙病综合防控培训 \\d+"));
  }

  @Test
  void videosHaveTheSubtitlesBesideThem() {
    assertThat(read("training/litchi-girdling.mp4").seconds()).isEqualTo(53.0);
    assertThat(read("training/litchi-girdling.mp4").blocks())
        .contains(speech(28, 32, "刀片用酒精擦干净，每割一棵换一次棉球。"))
        .allMatch(Speech.class::isInstance);
    assertThat(read("training/shrimp-aerator.mp4").blocks())
        .startsWith(speech(0, 5, "虾塘增氧机不是开得越久越好，关键是开对时间。"));
  }

  @Test
  void aVideoWithoutSubtitlesHasItsLengthAndNoText() throws IOException {
    Path alone = Files.createDirectories(work.resolve("alone"));
    Path video =
        Files.copy(samples.resolve("training/litchi-girdling.mp4"), alone.resolve("a.mp4"));

    ExtractedDocument document = read(video);

    assertThat(document.seconds()).isEqualTo(53.0);
    assertThat(document.blocks()).isEmpty();
  }

  private static Speech speech(double from, double to, String text) {
    return new Speech(new Position(null, from), to, text);
  }

  private static ExtractedDocument read(String path) {
    return read(samples.resolve(path));
  }

  private static ExtractedDocument read(Path file) {
    assertThat(extractor.extract(file)).isInstanceOf(Extracted.class);
    return ((Extracted) extractor.extract(file)).documents().getFirst();
  }
}
