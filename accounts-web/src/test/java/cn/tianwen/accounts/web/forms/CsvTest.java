package cn.tianwen.accounts.web.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

  @Test
  void aFileBeginsWithTheMarkThatExcelLooksFor() throws IOException {
    assertThat(written("姓名", "单位")).isEqualTo("\uFEFF姓名,单位\r\n");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      delimiter = ';',
      value = {"李,四;\"李,四\"", "说\"好\";\"说\"\"好\"\"\"", "138****8000;138****8000", "00738;00738"})
  void valuesAreQuotedWhereTheyMustBe(String value, String cell) throws IOException {
    assertThat(written(value)).isEqualTo("\uFEFF" + cell + "\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+8613",
        "-2",
        "@SUM(A1)",
        "\t=1",
        "\r\n=cmd",
        "  =HYPERLINK(\"x\")",
        "＝1"
      })
  void noValueBecomesAFormula(String value) throws IOException {
    assertThat(written(value)).startsWith("\uFEFF\"'");
  }

  private static String written(String... values) throws IOException {
    StringBuilder target = new StringBuilder();
    new Csv(target).row(List.of(values));
    return target.toString();
  }
}
