package cn.tianwen.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RowReadersTest {

  private static final String TABLE = "编号,问题\nA1,沃柑黄叶\nA2,\"根烂了,\n还掉叶\"\n";

  @TempDir private Path folder;

  static Stream<Arguments> encodings() {
    return Stream.of(
        Arguments.of("UTF-8", TABLE.getBytes(StandardCharsets.UTF_8)),
        Arguments.of("UTF-8 with mark", ("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_8)),
        Arguments.of("GBK", TABLE.getBytes(Charset.forName("GBK"))),
        Arguments.of("UTF-16LE with mark", ("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_16LE)),
        Arguments.of(
            "Windows line ends", TABLE.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)),
        Arguments.of(
            "tab separated",
            TABLE
                .replace(",问", "\t问")
                .replace("A1,", "A1\t")
                .replace("A2,", "A2\t")
                .getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("encodings")
  void csvIsReadInEveryUsualEncoding(String name, byte[] content) throws IOException {
    List<SourceRow> rows = read(content);
    assertThat(rows).extracting(SourceRow::number).containsExactly(2L, 3L);
    assertThat(rows.get(0).values()).containsEntry("编号", "A1").containsEntry("问题", "沃柑黄叶");
    assertThat(rows.get(1).values().get("问题")).startsWith("根烂了,").endsWith("还掉叶");
  }

  @Test
  void aQuoteThatIsNeverClosedBreaksOnlyItsOwnLine() throws IOException {
    List<SourceRow> rows = read("编号,问题\nA1,\"没有结束\nA2,好的\nA3,也好\n");
    assertThat(rows).extracting(SourceRow::number).containsExactly(2L, 3L, 4L);
    assertThat(rows.get(0).defect()).hasValue("引号没有配对");
    assertThat(rows.get(1).values()).containsEntry("问题", "好的");
    assertThat(rows.get(2).values()).containsEntry("问题", "也好");
  }

  @Test
  void aStrayQuoteDoesNotSwallowTheRowsUpToTheNextOne() throws IOException {
    List<SourceRow> rows = read("编号,问题\nA1,5寸\"管\nA2,好的\nA3,3寸\"管\nA4,好\n");
    assertThat(rows).extracting(SourceRow::number).containsExactly(2L, 3L, 4L, 5L);
    assertThat(rows).filteredOn(row -> row.defect().isPresent()).hasSize(2);
    assertThat(rows.get(1).values()).containsEntry("编号", "A2");
    assertThat(rows.get(3).values()).containsEntry("编号", "A4");
  }

  @Test
  void aRowOfAnotherWidthSaysHowManyColumnsItHas() throws IOException {
    assertThat(read("编号,问题\nA1,x,y\n").getFirst().defect()).hasValue("有 3 列，表头有 2 列");
  }

  @Test
  void jsonLinesSurviveABrokenLine() throws IOException {
    List<SourceRow> rows =
        read("{\"id\":\"A1\",\"problem\":\"黄叶\"}\n{\"id\":\n\n[1]\n{\"id\":\"A2\",\"month\":3}\n");
    assertThat(rows).extracting(SourceRow::number).containsExactly(1L, 2L, 4L, 5L);
    assertThat(rows.get(1).defect().orElse("")).startsWith("JSON 写法有误");
    assertThat(rows.get(2).defect()).hasValue("这一行不是 JSON 对象");
    assertThat(rows.get(3).values()).isEqualTo(Map.of("id", "A2", "month", "3"));
  }

  @Test
  void workbooksGiveTextNumbersAndDatesAsPeopleSeeThem() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      var sheet = workbook.createSheet();
      var header = sheet.createRow(1);
      header.createCell(0).setCellValue("编号");
      header.createCell(1).setCellValue("解决日期");
      header.createCell(2).setCellValue("区划代码");
      CellStyle date = workbook.createCellStyle();
      date.setDataFormat((short) 14);
      var row = sheet.createRow(3);
      row.createCell(0).setCellValue("A1");
      row.createCell(1).setCellValue(LocalDate.of(2025, 9, 3));
      row.getCell(1).setCellStyle(date);
      row.createCell(2).setCellValue(440981);
      workbook.write(out);
    }
    List<SourceRow> rows = read(out.toByteArray());
    assertThat(rows).hasSize(1);
    assertThat(rows.getFirst().number()).isEqualTo(4);
    assertThat(rows.getFirst().values())
        .isEqualTo(Map.of("编号", "A1", "解决日期", "2025-09-03", "区划代码", "440981"));
  }

  @Test
  void filesThatAreNoTableAreRefusedWithAReason() throws IOException {
    assertThatThrownBy(() -> read(new byte[0]))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessage("文件是空的");
    assertThatThrownBy(() -> read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("另存为 XLSX");
    assertThatThrownBy(() -> read(new byte[] {'P', 'K', 3, 4, 1, 2, 3}))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("已损坏或有密码");
  }

  private List<SourceRow> read(String content) throws IOException {
    return read(content.getBytes(StandardCharsets.UTF_8));
  }

  private List<SourceRow> read(byte[] content) throws IOException {
    Path file = folder.resolve("table");
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(content);
    }
    List<SourceRow> rows = new ArrayList<>();
    try (RowReader reader = RowReaders.open(file)) {
      for (SourceRow row = reader.read(); row != null; row = reader.read()) {
        rows.add(row);
      }
    }
    return rows;
  }
}
