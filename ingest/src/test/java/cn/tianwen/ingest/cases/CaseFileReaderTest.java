package cn.tianwen.ingest.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.tianwen.index.CaseDocument;
import cn.tianwen.index.Evaluation;
import cn.tianwen.index.lexicon.LexiconLoader;
import cn.tianwen.reference.Industries;
import cn.tianwen.reference.Regions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseFileReaderTest {

  private static final String HEADER =
      "id,title,problem,solution,crop,industry,region,solvedOn,evaluation";
  private static final String ROW =
      "c-1,沃柑黄叶,沃柑叶子发黄掉落，电话13800138000,开沟排水再淋根,沃柑,fruit,440981,2025-07-18,有效";

  @TempDir private Path folder;

  private final CaseFileReader reader =
      new CaseFileReader(
          new LexiconLoader().loadBundled(),
          Regions.load(),
          Industries.load(),
          Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC));

  @Test
  void aCaseHasAllThatItsRowSaysAndIsMaskedAndAnnotated() throws IOException {
    List<CaseDocument> cases = reader.read(file(HEADER, ROW));
    assertThat(cases).hasSize(1);
    CaseDocument read = cases.getFirst();
    assertThat(read.crop()).isEqualTo("沃柑");
    assertThat(read.regionPath()).containsExactly("440000", "440900", "440981");
    assertThat(read.solvedOn()).isEqualTo(LocalDate.of(2025, 7, 18));
    assertThat(read.evaluation()).isEqualTo(Evaluation.EFFECTIVE);
    assertThat(read.problem()).doesNotContain("13800138000");
    assertThat(read.concepts()).isNotEmpty();
    assertThat(read.vector()).isEmpty();
  }

  @Test
  void aRowThatTheIngestWouldRefuseStopsTheReading() throws IOException {
    Path file = file(HEADER, ROW, ROW.replace("c-1", "c-2").replace("440981", "999999"));
    assertThatThrownBy(() -> reader.read(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("cases.csv:3")
        .hasMessageContaining("没有这个地区");
  }

  private Path file(String... lines) throws IOException {
    return Files.write(folder.resolve("cases.csv"), List.of(lines));
  }
}
