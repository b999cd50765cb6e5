package cn.tianwen.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What may never stand in a bundled case, whatever the format of its file. */
class SampleCasesTest {

  /**
   * Forbidden in China as pesticides (notices up to 公告第536号 of 2022) or for animals that are eaten
   * (公告第250号 of 2019 and earlier); a solution may not even name most of them.
   */
  private static final List<String> FORBIDDEN =
      List.of(
          "甲胺磷", "对硫磷", "久效磷", "磷胺", "六六六", "滴滴涕", "毒杀芬", "杀虫脒", "除草醚", "三氯杀螨醇", "氟虫胺", "百草枯", "硫丹",
          "溴甲烷", "杀扑磷", "林丹", "福美胂", "甲磺隆", "氯磺隆", "胺苯磺隆", "苯线磷", "地虫硫磷", "甲基硫环磷", "硫线磷", "蝇毒磷",
          "治螟磷", "特丁硫磷", "氧乐果", "克百威", "呋喃丹", "灭多威", "涕灭威", "甲拌磷", "甲基异柳磷", "水胺硫磷", "灭线磷", "孔雀石绿",
          "氯霉素", "呋喃唑酮", "五氯酚钠", "瘦肉精", "克伦特罗", "莱克多巴胺", "喹乙醇", "诺氟沙星", "氧氟沙星", "培氟沙星", "洛美沙星",
          "金刚烷胺", "利巴韦林");

  @TempDir private static Path folder;

  static List<SampleCase> cases() {
    List<SampleCase> cases = new ArrayList<>(SampleFiles.csvCases());
    for (Path file : SampleFiles.copyTo(folder)) {
      cases.addAll(
          switch (file.toString().substring(file.toString().lastIndexOf('.'))) {
            case ".xlsx" -> workbook(file);
            case ".jsonl" -> lines(file);
            default -> List.of();
          });
    }
    return cases;
  }

  private static List<SampleCase> workbook(Path file) {
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      List<SampleCase> cases = new ArrayList<>();
      for (Row row : workbook.getSheetAt(0)) {
        if (row.getRowNum() > 0) {
          cases.add(
              SampleCase.of(
                  IntStream.range(0, SampleCase.COLUMNS.size())
                      .mapToObj(column -> row.getCell(column).getStringCellValue())
                      .toList()));
        }
      }
      return cases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<SampleCase> lines(Path file) {
    try {
      JsonMapper mapper = new JsonMapper();
      return Files.readAllLines(file).stream()
          .map(mapper::readTree)
          .map(
              line ->
                  SampleCase.of(
                      SampleCase.COLUMNS.stream()
                          .map(column -> line.get(column).stringValue())
                          .toList()))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void noSolutionNamesAForbiddenSubstance(SampleCase sample) {
    assertThat(FORBIDDEN.stream().filter(sample.solution()::contains)).as(sample.id()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void peopleAndInstitutionsArePlainlyInvented(SampleCase sample) {
    assertThat(sample.expert()).contains("示例");
    assertThat(sample.institution()).contains("示例");
  }

  @Test
  void thereAreAtLeastFourHundredWithDifferentIds() {
    assertThat(cases()).hasSizeGreaterThanOrEqualTo(400);
    assertThat(cases()).extracting(SampleCase::id).doesNotHaveDuplicates();
  }
}
