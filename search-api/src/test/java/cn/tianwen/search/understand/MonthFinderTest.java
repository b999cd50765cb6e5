package cn.tianwen.search.understand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthFinderTest {

  private final MonthFinder finder = new MonthFinder();

  @ParameterizedTest
  @CsvSource({"9月份开始黄叶, 9", "从十一月起, 11", "十月下旬, 10", "2025年12月3日, 12", "六月落了半个月雨, 6"})
  void aMonthIsFound(String text, int month) {
    assertThat(finder.find(text)).contains(month);
  }

  @ParameterizedTest
  @ValueSource(strings = {"种了5个月", "一个月没下雨", "农历九月", "3月龄的牛", "月月红"})
  void aDurationOrALunarMonthIsNone(String text) {
    assertThat(finder.find(text)).isEmpty();
  }

  @Test
  void theFirstOfSeveralCounts() {
    assertThat(finder.find("3月种的，5月发病")).contains(3);
  }
}
