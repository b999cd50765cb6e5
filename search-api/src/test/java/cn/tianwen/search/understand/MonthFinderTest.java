package cn.tianwen.search.understand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthFinderTest {

  private final MonthFinder finder = new MonthFinder();

  @ParameterizedTest
  @CsvSource({
    "9月份开始黄叶, 9",
    "从十一月起, 11",
    "十月下旬, 10",
    "2025年12月3日, 12",
    "六月落了半个月雨, 6",
    "农历九月, 10",
    "阴历十二月, 1",
    "正月里, 2",
    "腊月间又下雪, 1",
    "冬月, 12",
    "惊蛰前后, 3",
    "谷雨栽的秧, 4",
    "霜降以后, 10",
    "大雪节气, 12",
    "寒露过后, 10",
  })
  void aMonthIsFound(String text, int month) {
    assertThat(finder.find(text)).isEqualTo(MonthRange.of(month));
  }

  @ParameterizedTest
  @CsvSource({
    "三四月份发病, 3, 4",
    "3-5月, 3, 5",
    "六月到八月最多, 6, 8",
    "春天种下去的, 3, 5",
    "入秋以后, 9, 11",
    "冬季清园, 12, 2",
  })
  void severalMonthsAreARange(String text, int from, int to) {
    assertThat(finder.find(text)).isEqualTo(new MonthRange(from, to));
    assertThat(finder.find(text).month()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"种了5个月", "一个月没下雨", "3月龄的牛", "月月红", "雨水多", "下了一场大雪", "寒露风来了", "清明菜", "十多个月", "四季豆"})
  void aDurationOrTheWeatherIsNone(String text) {
    assertThat(finder.find(text)).isEqualTo(MonthRange.UNKNOWN);
  }

  @Test
  void theFirstOfSeveralCounts() {
    assertThat(finder.find("3月种的，5月发病")).isEqualTo(MonthRange.of(3));
  }

  @Test
  void aMonthIsClearerThanASeason() {
    assertThat(finder.find("去年冬天到今年2月")).isEqualTo(MonthRange.of(2));
  }

  @Test
  void aRangeMayCrossTheNewYear() {
    MonthRange winter = new MonthRange(12, 2);
    assertThat(winter.contains(1)).isTrue();
    assertThat(winter.contains(6)).isFalse();
  }
}
