package cn.tianwen.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.extraction.Block.Heading;
import cn.tianwen.extraction.Block.Paragraph;
import cn.tianwen.extraction.Block.Position;
import cn.tianwen.extraction.Block.Table;
import cn.tianwen.extraction.ExtractionOutcome.Extracted;
import cn.tianwen.extraction.ExtractionOutcome.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files attached to documents are part of them, down to a depth. */
class AttachmentsIT {

  private static final int DEPTH = 2;

  @TempDir static Path work;
  private static TikaExtractor extractor;

  @TempDir Path folder;
  private SampleFiles files;

  @BeforeAll
  static void open() {
    ExtractionLimits limits =
        new ExtractionLimits(1, 256, 100, Duration.ofMinutes(1), 1 << 20, 200_000, DEPTH, 20, 100);
    extractor =
        TikaExtractor.open(new ForkSettings(limits, TextRecognition.ABSENT, List.of()), work);
  }

  @AfterAll
  static void close() {
    extractor.close();
  }

  @BeforeEach
  void prepare() {
    files = new SampleFiles(folder);
  }

  @Test
  void aSheetInADocxStandsUnderItsName() throws IOException, InvalidFormatException {
    byte[] sheet = Files.readAllBytes(files.xlsx("sheet.xlsx"));

    assertThat(blocks(files.docxWithAttachment("a.docx", "yield.xlsx", sheet)))
        .containsExactly(
            new Paragraph(Position.NONE, "附表见附件。"),
            new Heading(Position.NONE, 1, "yield.xlsx"),
            new Heading(Position.NONE, 2, "产量"),
            new Table(Position.NONE, List.of(List.of("作物", "万吨"), List.of("沃柑", "42"))));
  }

  @Test
  void aTextInAPdfStandsUnderItsNameWithoutAPage() throws IOException {
    byte[] note = SampleFiles.utf8("水稻病害的防治，要注意施肥和排水。");

    assertThat(blocks(files.pdfWith("a.pdf", "See the note.", "说明.txt", note)))
        .containsExactly(
            new Paragraph(Position.onPage(1), "See the note."),
            new Heading(Position.NONE, 1, "说明.txt"),
            new Paragraph(Position.NONE, "水稻病害的防治，要注意施肥和排水。"));
  }

  @Test
  void attachmentsInAttachmentsAreReadToTheDepthLimit() throws IOException {
    assertThat(blocks(nested(DEPTH))).contains(new Paragraph(Position.NONE, "The innermost."));
    assertThat(extractor.extract(nested(DEPTH + 1)))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.reason()).isEqualTo(RefusalReason.TOO_DEEP));
  }

  private Path nested(int depth) throws IOException {
    Path file = files.pdf("a.pdf", List.of(List.of("The innermost.")));
    for (int i = 0; i < depth; i++) {
      file = files.pdfWith("a.pdf", "Outside.", "inside.pdf", Files.readAllBytes(file));
    }
    return file;
  }

  private static List<Block> blocks(Path file) {
    ExtractionOutcome outcome = extractor.extract(file);
    assertThat(outcome).isInstanceOf(Extracted.class);
    return ((Extracted) outcome).documents().getFirst().blocks();
  }
}
