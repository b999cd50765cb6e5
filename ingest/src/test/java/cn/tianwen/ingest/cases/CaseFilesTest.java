package cn.tianwen.ingest.cases;

import static org.assertj.core.api.Assertions.assertThat;

import cn.tianwen.sample.SampleFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseFilesTest {

  @TempDir private Path folder;

  @Test
  void everySampleFileIsATableOfCases() {
    assertThat(SampleFiles.copyTo(folder)).isNotEmpty().allMatch(CaseFiles::looksLikeCases);
  }

  @Test
  void aTableWithAForgottenColumnIsStillOneOfCases() throws IOException {
    assertThat(looksLikeCases("编号,标题,问题,作物\nA1,黄叶,叶子发黄,沃柑\n")).isTrue();
  }

  @Test
  void statisticsTextsAndBrokenFilesAreNone() throws IOException {
    assertThat(looksLikeCases("地区,年份,产量（吨）\n高州,2024,12000\n")).isFalse();
    assertThat(looksLikeCases("{\"标题\": \"黄叶\"}\n")).isFalse();
    assertThat(looksLikeCases("荔枝保花保果技术\n一、促花\n")).isFalse();
    assertThat(looksLikeCases("")).isFalse();
    assertThat(looksLikeCases("PK\u0003\u0004不是表格")).isFalse();
  }

  private boolean looksLikeCases(String text) throws IOException {
    return CaseFiles.looksLikeCases(Files.writeString(folder.resolve("x"), text));
  }
}
