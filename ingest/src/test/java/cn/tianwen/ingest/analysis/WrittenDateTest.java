package cn.tianwen.ingest.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

  @ParameterizedTest
  @CsvSource({
    "2025年9月3日, 2025-09-03",
    "2025 年 9 月 3 日, 2025-09-03",
    "二〇二五年九月三日, 2025-09-03",
    "二○二五年十二月三十一日, 2025-12-31",
    "二〇二五年九月, 2025-09-01",
    "2025-09-03, 2025-09-03",
    "2025-09, 2025-09-01",
    "2025/9/3, 2025-09-03",
    "2025.9.3, 2025-09-03",
    "20250903, 2025-09-03",
    "2025年, 2025-01-01",
    "2025, 2025-01-01"
  })
  void datesAreReadAsPeopleWriteThem(String text, LocalDate date) {
    assertThat(WrittenDate.parse(text)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2025年2月30日", "2025-13-01", "1850年1月1日", "产量2025吨", "3月5日", "2025.5%"})
  void whatIsNoDateIsNone(String text) {
    assertThat(WrittenDate.parse(text)).isEmpty();
  }

  @Test
  void datesInATextAreFoundInTheirOrder() {
    assertThat(WrittenDate.list("2024年产量增长，2025年9月3日发布，电话020-12345678，面积2000.5亩"))
        .extracting(WrittenDate::date)
        .containsExactly(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 9, 3));
  }
}
